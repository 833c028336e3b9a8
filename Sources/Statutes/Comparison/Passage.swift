/// A piece of an article: the words of a paragraph (款) before its items, or one of its items (项).
package struct Passage: Hashable, Comparable, Sendable {
  /// From 1.
  package let paragraph: Int
  /// From 1; `nil` for the paragraph's own words.
  package let item: Int?

  package init(_ paragraph: Int, item: Int? = nil) {
    self.paragraph = paragraph
    self.item = item
  }

  package static func < (left: Passage, right: Passage) -> Bool {
    (left.paragraph, left.item ?? 0) < (right.paragraph, right.item ?? 0)
  }
}

/// A passage of the old version with the one of the new version that stands for it, in two articles that
/// belong together.
package struct PassagePairing: Hashable, Sendable {
  /// `nil` for a passage that was put in.
  package let old: Passage?
  /// `nil` for a passage that was struck out.
  package let new: Passage?
  /// From the old words to the new ones.
  package let difference: WordDifference
  /// 1 for the same words, else 0…0.99; see `ArticlePairing.sureness`. 1 for what was put in or struck out.
  package let sureness: Double

  /// Whether the words are the same; the number may be another one.
  package var isSameText: Bool { difference.segments.allSatisfy { $0.kind == .kept } }
}

/// A paragraph that is found again in an article that does not belong to its own.
package struct PassageMove: Hashable, Sendable {
  package let oldArticle: ArticleNumber
  /// From 1.
  package let oldParagraph: Int
  package let newArticle: ArticleNumber
  /// From 1.
  package let newParagraph: Int
  /// From the old words to the new ones, items included.
  package let difference: WordDifference
  /// See `ArticlePairing.sureness`.
  package let sureness: Double

  /// Whether the words are the same.
  package var isSameText: Bool { difference.segments.allSatisfy { $0.kind == .kept } }
}
