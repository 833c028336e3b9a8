/// What is wrong with a citation as it was typed. Whether the law and the article exist is not asked here.
package enum CitationProblem: Hashable, Sendable {
  /// Nothing was cited, or nothing stands between two separators.
  case empty
  /// A place was given and no law was named before it.
  case missingLaw
  /// 第二款 or 第一项 stands without its article.
  case missingArticle
  /// 第 was left out: 二十三条, 第二十三条一款.
  case missingOrdinal
  /// 条 was left out: 第二十三.
  case missingUnit
  /// A number that cannot be read, or is not 1…9999: 第一百二条, 第0条.
  case badNumber(String)
  /// What follows `@` is not a day as `YYYY-MM-DD`.
  case badVersion(String)
  /// Two citations are joined by this (、, 和), and not by ；.
  case wrongSeparator(String)
  /// 第二条至第五条: every article is cited by itself.
  case rangeOfPlaces(String)
  /// 《 without 》.
  case unclosedTitle
  /// 《》 with nothing in it.
  case emptyTitle
  /// This cannot stand here.
  case unexpectedText(String)
}
