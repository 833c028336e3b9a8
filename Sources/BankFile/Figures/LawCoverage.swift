package import Dates
package import Statutes

/// How many questions rest on each article of one text of a law.
package struct LawCoverage: Sendable {
  package let law: LawName
  package let version: CalendarDate
  /// All articles of the text, in order; `nil` where the registry does not know them all.
  package let articles: [ArticleNumber]?
  /// Questions by article; a question counts once at each article that it cites. Only articles that exist.
  package private(set) var questions: [ArticleNumber: Int] = [:]
  /// Questions that cite the preamble.
  package private(set) var onPreamble = 0

  /// Articles with a question.
  package var covered: Int { questions.count }

  /// The articles without a question, in order; `nil` where not all articles are known.
  package var uncovered: [ArticleNumber]? { articles?.filter { questions[$0] == nil } }

  /// For each law that a question of the banks cites, and each of its versions that is meant, how it is
  /// covered by all of them together, in the order of the registry. Laws that it does not hold are left out.
  ///
  /// `day` decides which version is meant where neither the citation nor the bank says so.
  package static func of(
    _ documents: [BankDocument], registry: LawRegistry, on day: CalendarDate
  ) -> [LawCoverage] {
    var coverages: [LawName: [CalendarDate: LawCoverage]] = [:]
    for document in documents {
      let laws = CitedLaws(document.header, registry, on: day)
      for index in 0..<document.count where !document.hasErrors(at: index) {
        for cited in places(of: index, in: document, laws) {
          guard let law = laws.law(cited), let version = laws.version(of: cited) else { continue }
          coverages[law.name, default: [:]][
            version.adopted, default: LawCoverage(law, version)
          ].count(cited.place)
        }
      }
    }
    return registry.laws.flatMap { law in
      (coverages[law.name] ?? [:]).values.sorted { $0.version < $1.version }
    }
  }

  private init(_ law: Law, _ version: LawVersion) {
    self.law = law.name
    self.version = version.adopted
    articles = version.articleCount.map { count in
      let inserted = version.digests.keys.filter { $0.insertion != nil }
      return ((1...max(1, count)).map { ArticleNumber($0) } + inserted).sorted()
    }
  }

  private mutating func count(_ place: ProvisionPlace) {
    switch place {
    case .whole: break
    case .preamble: onPreamble += 1
    case .article(let article, _, _): questions[article, default: 0] += 1
    }
  }

  /// What a question rests on, each article and the preamble once, with the version that is meant.
  private static func places(
    of index: Int, in document: BankDocument, _ laws: CitedLaws
  ) -> Set<Provision> {
    Set(
      document.citations(at: index).compactMap { located -> Provision? in
        guard case .provision(let cited) = located.citation,
          let law = laws.law(cited), let version = laws.version(of: cited),
          version.existence(of: cited.place) != .absent
        else { return nil }
        let place: ProvisionPlace =
          switch cited.place {
          case .whole: .whole
          case .preamble: .preamble(paragraph: nil)
          case .article(let article, _, _): .article(article, paragraph: nil, item: nil)
          }
        return Provision(law: law.name, version: version.adopted, place: place)
      })
  }
}
