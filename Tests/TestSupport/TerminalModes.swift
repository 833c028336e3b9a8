import Foundation

/// The modes of a terminal, to compare before and after.
package struct TerminalModes: Hashable, Sendable {
  package let input: UInt
  package let output: UInt
  package let control: UInt
  package let local: UInt

  init(_ modes: termios) {
    input = UInt(modes.c_iflag)
    output = UInt(modes.c_oflag)
    control = UInt(modes.c_cflag)
    local = UInt(modes.c_lflag)
  }

  /// Whether typed characters are shown by the terminal itself.
  package var echoes: Bool { local & UInt(ECHO) != 0 }
}
