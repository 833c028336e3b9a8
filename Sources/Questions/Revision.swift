/// A fingerprint of a question's wording and, apart from it, of its key. Two questions with the same key
/// part have the same right answers, whatever else was mended.
package struct Revision: Hashable, Sendable, CustomStringConvertible {
  /// 8 hexadecimal digits over stem and options.
  package let text: String
  /// 8 hexadecimal digits over the right answers.
  package let key: String

  package init(text: String, key: String) {
    self.text = text
    self.key = key
  }

  /// Reads `text.key`; `nil` for anything else.
  package init?(_ description: String) {
    let parts = description.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 8 && $0.allSatisfy(\.isHexDigit) })
    else { return nil }
    self.init(text: String(parts[0]), key: String(parts[1]))
  }

  package var description: String { "\(text).\(key)" }

  /// The key part as one number, the bytes of its digits one behind the other: the same for two revisions if the key parts are
  /// the same.
  package var keyCode: UInt64 { key.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}
