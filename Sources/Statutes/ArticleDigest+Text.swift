import Diagnostics
// The standard library has no public NFC; this is the only use of its own.
@_spi(_Unicode) import Swift

extension ArticleDigest {
  /// The digest of an article's text, given without its number: all its paragraphs and items in order.
  /// White space and the width of punctuation do not count; see `Documentation/Formats/registry.md`.
  package init(of text: String) {
    var form = String.UnicodeScalarView()
    for scalar in text._nfc where !scalar.properties.isWhitespace {
      form.append(Self.widened(scalar))
    }
    let digits = ContentDigest(of: String(form)).hexadecimal(16)
    self.init(bits: UInt64(digits, radix: 16) ?? 0)
  }

  /// ASCII punctuation in its full-width form; anything else as it is.
  private static func widened(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z": scalar
    case "!"..."~": Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
    default: scalar
    }
  }
}
