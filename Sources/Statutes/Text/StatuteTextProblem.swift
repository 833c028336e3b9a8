/// What is wrong with a statute text.
package enum StatuteTextProblem: Hashable, Sendable {
  /// The text does not begin with a title.
  case missingTitle
  /// No line begins with the number of an article.
  case noArticles
  /// An article does not come after the one before it; its line was read as text of that one.
  case articleOutOfOrder(ArticleNumber, after: ArticleNumber)
  /// Articles are left out: the first and the last number that are missing.
  case missingArticles(ClosedRange<Int>)
  /// An article has no text.
  case emptyArticle(ArticleNumber)
  /// An item does not come after the one before it, or a list does not begin with （一）.
  case itemOutOfOrder(Int, in: ArticleNumber)
}
