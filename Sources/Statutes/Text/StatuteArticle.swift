/// One article (条) of a statute text.
package struct StatuteArticle: Hashable, Sendable {
  package let number: ArticleNumber
  /// Its paragraphs (款) in order; empty if the article has no text.
  package let paragraphs: [StatuteParagraph]
  /// The digest of the whole article; see `ArticleDigest(of:)`.
  package let digest: ArticleDigest

  package init(number: ArticleNumber, paragraphs: [StatuteParagraph]) {
    self.number = number
    self.paragraphs = paragraphs
    digest = ArticleDigest(of: paragraphs.flatMap(\.lines).joined())
  }

  /// All its text without its number, a line for every paragraph and every item: 第一款, （一）…, （二）….
  package var lines: [String] { paragraphs.flatMap(\.lines) }

  /// The paragraph of that number, from 1.
  package func paragraph(_ number: Int) -> StatuteParagraph? {
    paragraphs.indices.contains(number - 1) ? paragraphs[number - 1] : nil
  }
}
