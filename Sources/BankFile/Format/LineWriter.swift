/// Collects the lines of a text that is being written.
struct LineWriter {
  private(set) var bytes: [UInt8] = []
  private let lineBreak: [UInt8]

  init(lineBreak: String) {
    self.lineBreak = Array(lineBreak.utf8)
  }

  /// Adds a line.
  mutating func line(_ text: String) {
    bytes += text.utf8
    bytes += lineBreak
  }

  /// Adds bytes as they are.
  mutating func verbatim(_ slice: ArraySlice<UInt8>) {
    bytes += slice
  }

  /// Makes what follows begin a line of its own.
  mutating func freshLine() {
    if let last = bytes.last, last != .newline { bytes += lineBreak }
  }

  /// Makes what follows begin a line with a blank one before it.
  mutating func blankLine() {
    freshLine()
    var end = bytes.count - 1
    if end > 0, bytes[end - 1] == .carriageReturn { end -= 1 }
    if end > 0, bytes[end - 1] != .newline { bytes += lineBreak }
  }
}
