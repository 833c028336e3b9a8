/// A version of a law as far as it is at hand: the words of its articles, or digests, or mere numbers.
package struct ComparedVersion: Sendable {
  /// An article as far as it is at hand.
  struct Article: Sendable {
    let number: ArticleNumber
    let digest: ArticleDigest?
    let text: StatuteArticle?
  }

  /// In order of number.
  let articles: [Article]
  /// Whether no article is missing, so that one that is not found was put in or struck out.
  let isWhole: Bool

  /// What the registry knows of the version, and its text if there is one. Articles that stand in the text
  /// are taken from there.
  package init(_ version: LawVersion?, text: StatuteText?) {
    var texts: [ArticleNumber: StatuteArticle] = [:]
    for article in text?.articles ?? [] { texts[article.number] = article }
    let digests = version?.digests ?? [:]
    let count = version?.articleCount ?? 0
    let counted = count > 0 ? (1...count).map { ArticleNumber($0) } : []
    let numbers = Set(texts.keys).union(digests.keys).union(counted)
    articles = numbers.sorted().map { number in
      Article(
        number: number, digest: texts[number]?.digest ?? digests[number], text: texts[number])
    }
    let textIsWhole = text.map { !$0.isPartial && !$0.articles.isEmpty } ?? false
    let registryIsWhole =
      version.map { $0.articleCount != nil && $0.certainArticles == nil } ?? false
    isWhole = textIsWhole || registryIsWhole
  }

  /// How many articles are known only by their number or digest.
  package var withoutText: Int { articles.count { $0.text == nil } }
  package var count: Int { articles.count }
}
