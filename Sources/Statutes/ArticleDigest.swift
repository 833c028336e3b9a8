/// A fingerprint of one article's text, by which two versions are compared: the first 16 hexadecimal digits
/// of SHA-256 over the text in the form that `Documentation/Formats/registry.md` describes.
package struct ArticleDigest: Hashable, Sendable, CustomStringConvertible {
  private let bits: UInt64

  init(bits: UInt64) {
    self.bits = bits
  }

  /// `nil` unless `text` is 16 lower-case hexadecimal digits.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 16 else { return nil }
    var bits: UInt64 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        bits = bits << 4 | UInt64(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"):
        bits = bits << 4 | UInt64(byte - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    self.bits = bits
  }

  package var description: String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
