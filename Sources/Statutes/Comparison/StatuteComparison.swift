/// What became of each article of a law from one version to another.
package struct StatuteComparison: Sendable {
  /// In order of the old number.
  package let pairings: [ArticlePairing]
  /// Articles of the old version that no article of the new one stands for.
  package let dropped: [ArticleNumber]
  /// Articles of the new version that stand for none of the old one.
  package let added: [ArticleNumber]
  /// Articles of the old version that were changed or dropped: without their words it cannot be told which.
  package let undecidedOld: [ArticleNumber]
  /// Articles of the new version that were changed or added: without the words it cannot be told which.
  package let undecidedNew: [ArticleNumber]
  /// Paragraphs that went to another article, in order.
  package let moves: [PassageMove]

  /// How many paragraphs the articles of the new version have whose words are known.
  let paragraphCounts: [ArticleNumber: Int]
  private let indices: [ArticleNumber: Int]

  /// A pairing that is less sure deserves a look.
  package static let surenessToCheck = 0.5

  init(
    pairings: [ArticlePairing], dropped: [ArticleNumber], added: [ArticleNumber],
    undecidedOld: [ArticleNumber], undecidedNew: [ArticleNumber], moves: [PassageMove],
    paragraphCounts: [ArticleNumber: Int]
  ) {
    self.pairings = pairings
    self.dropped = dropped
    self.added = added
    self.undecidedOld = undecidedOld
    self.undecidedNew = undecidedNew
    self.moves = moves
    self.paragraphCounts = paragraphCounts
    indices = Dictionary(pairings.indices.map { (pairings[$0].old, $0) }) { first, _ in first }
  }

  /// What stands for an article of the old version. O(1).
  package func pairing(ofOld number: ArticleNumber) -> ArticlePairing? {
    indices[number].map { pairings[$0] }
  }

  /// Added articles that hold paragraphs of an old one, which is still there besides: it was split.
  package func parts(ofOld number: ArticleNumber) -> [ArticleNumber] {
    let added = Set(added)
    let targets = moves.filter { $0.oldArticle == number && added.contains($0.newArticle) }
    return Set(targets.map(\.newArticle)).sorted()
  }

  /// Dropped articles of which paragraphs are in a new one: they were merged into it.
  package func sources(ofNew number: ArticleNumber) -> [ArticleNumber] {
    let dropped = Set(dropped)
    let sources = moves.filter { $0.newArticle == number && dropped.contains($0.oldArticle) }
    return Set(sources.map(\.oldArticle)).sorted()
  }

  /// Where a paragraph of an old article went, if it left the article.
  package func move(ofOld article: ArticleNumber, paragraph: Int) -> PassageMove? {
    moves.first { $0.oldArticle == article && $0.oldParagraph == paragraph }
  }
}
