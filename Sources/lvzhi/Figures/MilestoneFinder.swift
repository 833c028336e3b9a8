import BankFile
import Questions
import Records
import Scheduling
import Statutes

/// Finds what a session brought about, from the progress before and after it.
struct MilestoneFinder {
  let before: Progress
  let after: Progress
  let figures: RecallFigures
  /// The banks, and which of their questions may be served.
  let documents: [BankDocument]
  let serves: (Int, BankDocument) -> Bool

  /// The answers of the session.
  private var answers: ArraySlice<CountedAnswer> { after.answers.dropFirst(before.answers.count) }

  /// The rarest of all that the session brought about; `nil` if it was a session like any other. Linear in
  /// the sizes of the banks that were practised.
  var milestone: Milestone? {
    guard !answers.isEmpty else { return nil }
    return answered ?? mastered ?? inBanks ?? pause
  }

  private var answered: Milestone? {
    Milestone.answerMarks.last { $0 > before.answers.count && $0 <= after.answers.count }
      .map { .answers($0) }
  }

  private var mastered: Milestone? {
    let (past, present) = (count(before), count(after))
    return Milestone.masteredMarks.last { $0 > past && $0 <= present }.map { .mastered($0) }
  }

  private func count(_ progress: Progress) -> Int {
    progress.questions.values.count { $0.isMastered() }
  }

  private var pause: Milestone? {
    guard let last = before.answers.last?.day, let first = answers.first?.day else { return nil }
    let days = first.days(since: last)
    guard days >= Milestone.pause else { return nil }
    // As the summary counts: what came again in the session counts once, by its first answer.
    var seen: Set<QuestionName> = []
    let counted = answers.filter { seen.insert($0.question).inserted }
    return .back(days: days, answered: counted.count, right: counted.count { $0.isRight })
  }

  // MARK: Chapters and articles

  private var inBanks: Milestone? {
    let practised = Set(answers.map(\.question))
    let banks = Set(practised.map(\.bank))
    for document in documents where banks.contains(document.header.id) {
      let served = (0..<document.count).filter { serves($0, document) }
      let touched = served.filter { index in
        document.outline(at: index).name.map(practised.contains) ?? false
      }
      if let found = chapter(of: document, served, touched) { return found }
      if let found = article(of: document, served, touched) { return found }
    }
    return nil
  }

  private func chapter(of document: BankDocument, _ served: [Int], _ touched: [Int]) -> Milestone? {
    let new = touched.filter { !isSeen($0, of: document, in: before) }
    for chapter in Set(new.compactMap { document.outline(at: $0).chapter }).sorted() {
      let questions = served.filter { document.outline(at: $0).chapter == chapter }
      if questions.allSatisfy({ isSeen($0, of: document, in: after) }) {
        return .chapter(document.title(ofChapter: chapter))
      }
    }
    return nil
  }

  private func isSeen(_ index: Int, of document: BankDocument, in progress: Progress) -> Bool {
    let name = document.outline(at: index).name
    return (name.flatMap { progress.questions[$0] }?.answers ?? 0) > 0
  }

  private func article(of document: BankDocument, _ served: [Int], _ touched: [Int]) -> Milestone? {
    var wanted: [Provision] = []
    for index in touched {
      wanted += document.articles(at: index).filter { !wanted.contains($0) }
    }
    var questions: [Provision: [Int]] = [:]
    for index in served {
      for article in document.articles(at: index) { questions[article, default: []].append(index) }
    }
    return wanted.lazy.compactMap { article -> Milestone? in
      let cluster = questions[article] ?? []
      guard cluster.count >= Milestone.cluster,
        cluster.allSatisfy({ isFirm($0, of: document, in: after) }),
        !cluster.allSatisfy({ isFirm($0, of: document, in: before) })
      else { return nil }
      return .article(article, questions: cluster.count)
    }.first
  }

  private func isFirm(_ index: Int, of document: BankDocument, in progress: Progress) -> Bool {
    guard let question = document.question(at: index),
      let state = progress.questions[question.name]
    else { return false }
    return figures.level(of: state, under: Revision(of: question)) == .firm
  }
}
