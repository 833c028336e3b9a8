/// A key as a terminal sends it.
package struct Key: Sendable {
  let rawValue: String

  package static let enter = Key(rawValue: "\r")
  package static let tab = Key(rawValue: "\t")
  package static let backspace = Key(rawValue: "\u{7F}")
  package static let delete = Key(rawValue: "\u{1B}[3~")
  package static let escape = Key(rawValue: "\u{1B}")
  package static let up = Key(rawValue: "\u{1B}[A")
  package static let down = Key(rawValue: "\u{1B}[B")
  package static let right = Key(rawValue: "\u{1B}[C")
  package static let left = Key(rawValue: "\u{1B}[D")
  package static let home = control("a")
  package static let end = control("e")
  package static let interrupt = control("c")
  package static let endOfInput = control("d")
  package static let stop = control("z")

  /// The key with Control held, for a letter a…z.
  package static func control(_ letter: Unicode.Scalar) -> Key {
    Key(rawValue: String(Character(Unicode.Scalar(UInt8(letter.value & 0x1F)))))
  }
}
