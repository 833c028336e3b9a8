import Diagnostics

extension ArticleDigest {
  /// The digest of an article's text, given without its number: all its paragraphs and items in order.
  /// White space and the width of punctuation do not count; see `Documentation/Formats/registry.md`.
  package init(of text: String) {
    let digits = ContentDigest(of: ComparedText(text).text).hexadecimal(16)
    self.init(bits: UInt64(digits, radix: 16) ?? 0)
  }
}
