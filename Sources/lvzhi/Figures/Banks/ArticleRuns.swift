import Statutes

/// Many articles in a short form: `1、3—5、47之一`, `1, 3–5, 47-1`.
struct ArticleRuns {
  /// In order.
  let articles: [ArticleNumber]

  /// Numbers that follow one another are put together, from three on.
  func text(in language: Language) -> String {
    var runs: [[ArticleNumber]] = []
    for article in articles {
      if let last = runs.last?.last, last.insertion == nil, article.insertion == nil,
        article.number == last.number + 1
      {
        runs[runs.count - 1].append(article)
      } else {
        runs.append([article])
      }
    }
    let dash = language == .chinese ? "—" : "–"
    let texts = runs.flatMap { run -> [String] in
      let names = run.map { name(of: $0, in: language) }
      return run.count < 3 ? names : [names[0] + dash + names[run.count - 1]]
    }
    return texts.joined(separator: language == .chinese ? "、" : ", ")
  }

  private func name(of article: ArticleNumber, in language: Language) -> String {
    guard let insertion = article.insertion, language == .chinese else {
      return article.description
    }
    return "\(article.number)之\(ChineseNumeral.text(insertion))"
  }
}
