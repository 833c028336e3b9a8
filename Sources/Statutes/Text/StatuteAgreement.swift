/// How a statute text compares with a version of a law in the registry, article by article.
package struct StatuteAgreement: Hashable, Sendable {
  /// The articles whose wording is that of the registry.
  package private(set) var agreeing: [ArticleNumber] = []
  /// Those whose wording is another.
  package private(set) var differing: [ArticleNumber] = []
  /// Those of the registry that the text lacks.
  package private(set) var missing: [ArticleNumber] = []
  /// Those of the text that the version does not have.
  package private(set) var superfluous: [ArticleNumber] = []
  /// Those of the text that the registry knows nothing certain about.
  package private(set) var unchecked: [ArticleNumber] = []

  package init(of text: StatuteText, with version: LawVersion) {
    for article in text.articles {
      if let digest = version.digests[article.number] {
        if digest == article.digest {
          agreeing.append(article.number)
        } else {
          differing.append(article.number)
        }
      } else if version.existence(of: article.number) == .absent {
        superfluous.append(article.number)
      } else {
        unchecked.append(article.number)
      }
    }
    let found = Set(text.articles.map(\.number))
    missing = version.digests.keys.filter { !found.contains($0) }.sorted()
  }

  /// Whether all that can be compared agrees, and something can.
  package var isSound: Bool { !agreeing.isEmpty && differing.isEmpty && superfluous.isEmpty }

  /// Whether it is sound and lacks nothing.
  package var isComplete: Bool { isSound && missing.isEmpty && unchecked.isEmpty }
}
