import BankFile
import Questions
import Records
import Statutes
import Storage

/// What one deputy did: by bank, by chapter, by article of law.
@MainActor
struct LearningFigures {
  /// A bank with the tallies of its chapters, in order.
  struct Bank {
    let header: BankHeader
    let chapters: [(title: String?, tally: LearningTally)]

    var tally: LearningTally {
      chapters.map(\.tally).reduce(LearningTally(), +)
    }
  }

  let banks: [Bank]
  /// The articles of law that the questions rest on, in the order in which the banks name them.
  let articles: [(article: Provision, tally: LearningTally)]

  /// Counts over all banks that were found. Linear in the number of questions.
  init(_ progress: Progress, in library: BankLibrary) {
    var banks: [Bank] = []
    var order: [Provision] = []
    var tallies: [Provision: LearningTally] = [:]
    for document in library.entries.map(\.document) {
      var chapters = Chapters()
      for index in 0..<document.count where !document.hasErrors(at: index) {
        let outline = document.outline(at: index)
        let state = outline.name.flatMap { progress.questions[$0] }
        let revision = { document.question(at: index).map { Revision(of: $0) } }
        chapters.add(state, to: outline.chapter, revision: revision)
        for article in Self.articles(of: index, in: document) {
          if tallies[article] == nil { order.append(article) }
          tallies[article, default: LearningTally()].add(state, revision: revision)
        }
      }
      banks.append(Bank(header: document.header, chapters: chapters.titled(in: document)))
    }
    self.banks = banks
    articles = order.map { ($0, tallies[$0] ?? LearningTally()) }
  }

  /// The articles that a question cites, each once, with the version that is meant.
  private static func articles(of index: Int, in document: BankDocument) -> [Provision] {
    var articles: [Provision] = []
    for located in document.citations(at: index) {
      guard case .provision(let provision) = located.citation,
        case .article(let number, _, _) = provision.place
      else { continue }
      let article = Provision(
        law: provision.law, version: provision.version ?? document.header.laws[provision.law],
        place: .article(number, paragraph: nil, item: nil))
      if !articles.contains(article) { articles.append(article) }
    }
    return articles
  }
}

/// The tallies of the chapters of one bank, in the order in which they were met.
private struct Chapters {
  private var order: [Int?] = []
  private var tallies: [Int?: LearningTally] = [:]

  mutating func add(_ state: QuestionState?, to chapter: Int?, revision: () -> Revision?) {
    if tallies[chapter] == nil { order.append(chapter) }
    tallies[chapter, default: LearningTally()].add(state, revision: revision)
  }

  func titled(in document: BankDocument) -> [(title: String?, tally: LearningTally)] {
    order.map { ($0.map { document.title(ofChapter: $0) }, tallies[$0] ?? LearningTally()) }
  }
}
