/// An article of the old version with the one of the new version that stands for it.
package struct ArticlePairing: Hashable, Sendable {
  /// What happened to an article that is still there.
  package enum Kind: String, Hashable, Sendable {
    /// The same words under the same number.
    case kept
    /// The same words under another number.
    case renumbered
    /// Other words, under the same or another number.
    case changed
  }

  package let old: ArticleNumber
  package let new: ArticleNumber
  package let isSameText: Bool
  /// How sure it is that the two belong together, 0…1: 1 for the same words. Else how alike they are, with
  /// their lead over the next likely pair; a measure to compare with, no probability. Below
  /// `StatuteComparison.surenessToCheck` somebody should look.
  package let sureness: Double
  /// What became of each passage, in reading order; empty where the article's words are the same.
  package let passages: [PassagePairing]

  package var kind: Kind {
    if !isSameText { return .changed }
    return old == new ? .kept : .renumbered
  }
}
