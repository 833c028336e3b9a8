extension LawVersion {
  /// Whether it has that article, as far as the registry knows.
  package func existence(of article: ArticleNumber) -> Existence {
    if digests[article] != nil { return .exists }
    if article.insertion != nil {
      let isComplete = articleCount != nil && certainArticles == nil && !digests.isEmpty
      return isComplete ? .absent : .uncertain
    }
    if let articleCount, article.number > articleCount { return .absent }
    if article.number < 1 { return .absent }
    if let certainArticles {
      return certainArticles.contains { $0.contains(article.number) } ? .exists : .uncertain
    }
    return articleCount == nil ? .uncertain : .exists
  }

  /// Whether it has that place. Only articles and the paragraphs of the preamble are known: a paragraph or
  /// an item of an article is as certain as the article.
  package func existence(of place: ProvisionPlace) -> Existence {
    switch place {
    case .whole: .exists
    case .article(let article, _, _): existence(of: article)
    case .preamble(let paragraph):
      if let preambleParagraphs {
        (1...max(1, preambleParagraphs)).contains(paragraph ?? 1) && preambleParagraphs > 0
          ? .exists : .absent
      } else {
        articleCount == nil || certainArticles != nil ? .uncertain : .absent
      }
    }
  }
}
