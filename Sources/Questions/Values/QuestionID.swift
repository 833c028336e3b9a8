/// The name of a question within its bank: `[\p{Han}A-Za-z0-9._-]{1,64}`. It identifies the question;
/// its wording does not.
package struct QuestionID: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let text: String

  /// `nil` unless `text` has 1 to 64 scalars, each a Chinese character, an ASCII letter or digit, or one
  /// of `.`, `_` and `-`.
  package init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard (1...64).contains(scalars.count), scalars.allSatisfy(Self.allows) else { return nil }
    self.text = text
  }

  package var description: String { text }

  package static func < (left: QuestionID, right: QuestionID) -> Bool { left.text < right.text }

  private static func allows(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-": true
    default: scalar.properties.isIdeographic
    }
  }
}
