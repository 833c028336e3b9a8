/// Compares two versions of a law, article by article.
package enum StatuteComparer {
  /// What became of each article. Articles of the same words belong together; the others are paired by their
  /// likeness, most of them in order (`PairingTable`), where both have their words. Without words, digests
  /// tell only which are the same; the rest is undecided.
  ///
  /// With n and m articles O(n × m × length of an article), some 10 milliseconds for the Legislation Law.
  package static func compare(_ old: ComparedVersion, _ new: ComparedVersion) -> StatuteComparison {
    var comparison = ArticleMatching(old, new)
    comparison.findMoves()
    return comparison.result()
  }
}
