import BankFile
import Questions
import Records
import Scheduling
import Statutes
import Storage

/// What one deputy did and is expected to remember: by bank, by chapter, by article of law.
struct LearningFigures {
  /// A bank with the tallies of its chapters, in order.
  struct Bank {
    let header: BankHeader
    let chapters: [(title: String?, tally: LearningTally)]

    var tally: LearningTally {
      chapters.map(\.tally).reduce(LearningTally(), +)
    }
  }

  /// Days that the forecast looks ahead, today included.
  static let forecastDays = 30

  private(set) var banks: [Bank] = []
  /// The articles of law that the questions rest on, in the order in which the banks name them.
  private(set) var articles: [(article: Provision, tally: LearningTally)] = []
  /// How many questions are due on each day from today.
  private(set) var forecast = [Int](repeating: 0, count: forecastDays)
  /// The questions forgotten again and again, the worst first.
  private(set) var missedAgain: [MissedQuestion] = []

  private let recall: RecallFigures

  /// Counts over all questions that may be served, in all banks that were found. Linear in their number.
  @MainActor
  init(_ progress: Progress, in program: Program) {
    recall = RecallFigures(today: program.studyDay, schedule: program.schedule(for: progress))
    var byArticle = Tallies<Provision>()
    for document in program.library.entries.map(\.document) {
      var chapters = Tallies<Int?>()
      for index in 0..<document.count where program.serves(index, of: document) {
        let outline = document.outline(at: index)
        guard let name = outline.name else { continue }
        let state = progress.questions[name]
        let question = state == nil ? nil : document.question(at: index)
        let revision = question.map { Revision(of: $0) }
        chapters[outline.chapter].add(state, named: name, under: revision, recall)
        for article in document.articles(at: index) {
          byArticle[article].add(state, named: name, under: revision, recall)
        }
        if let state, let question { note(state, of: question, in: document.header, revision) }
      }
      let titled = chapters.all.map { chapter, tally in
        (chapter.map { document.title(ofChapter: $0) }, tally)
      }
      banks.append(Bank(header: document.header, chapters: titled))
    }
    articles = byArticle.all.map { ($0, $1) }
    missedAgain.sort { ($1.lapses, $0.question.name) < ($0.lapses, $1.question.name) }
  }

  /// All questions.
  var total: LearningTally { banks.map(\.tally).reduce(LearningTally(), +) }

  /// The articles of which least is expected to be remembered, at most `count`: of those with a question
  /// that was graded, and only where something may have been forgotten.
  func weakestArticles(_ count: Int) -> [(article: Provision, tally: LearningTally)] {
    let known = articles.enumerated().compactMap { index, entry in
      entry.tally.recall.map { (recall: $0, index: index, entry: entry) }
    }
    return known.filter { $0.recall < recall.schedule.policy.desiredRetention }
      .sorted { ($0.recall, $0.index) < ($1.recall, $1.index) }
      .prefix(count).map(\.entry)
  }

  private mutating func note(
    _ state: QuestionState, of question: Question, in header: BankHeader, _ revision: Revision?
  ) {
    if let day = recall.dueDay(of: state, named: question.name, under: revision) {
      let ahead = day.days(since: recall.today)
      if forecast.indices.contains(ahead) { forecast[ahead] += 1 }
    }
    if state.lapses >= MissedQuestion.often {
      missedAgain.append(
        MissedQuestion(
          question: question, header: header, lapses: state.lapses, hasNote: state.note != nil))
    }
  }
}

extension BankDocument {
  /// The articles that a question cites, each once, with the version that is meant.
  func articles(at index: Int) -> [Provision] {
    var articles: [Provision] = []
    for located in citations(at: index) {
      guard case .provision(let provision) = located.citation,
        case .article(let number, _, _) = provision.place
      else { continue }
      let article = Provision(
        law: provision.law, version: provision.version ?? header.laws[provision.law],
        place: .article(number, paragraph: nil, item: nil))
      if !articles.contains(article) { articles.append(article) }
    }
    return articles
  }
}

/// Tallies by key, in the order in which the keys were met.
private struct Tallies<Key: Hashable> {
  private var order: [Key] = []
  private var tallies: [Key: LearningTally] = [:]

  subscript(key: Key) -> LearningTally {
    get { tallies[key] ?? LearningTally() }
    set {
      if tallies[key] == nil { order.append(key) }
      tallies[key] = newValue
    }
  }

  var all: [(key: Key, tally: LearningTally)] { order.map { ($0, self[$0]) } }
}
