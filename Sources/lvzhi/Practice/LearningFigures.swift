import BankFile
import Diagnostics
import Questions
import Records
import Sheets
import Storage

/// What one deputy did, by bank and chapter.
@MainActor
struct LearningFigures {
  let program: Program
  let desk: DeputyDesk

  /// Counts over some questions.
  private struct Tally {
    var questions = 0
    var seen = 0
    var answers = 0
    var right = 0
    var mastered = 0

    static func + (left: Tally, right: Tally) -> Tally {
      Tally(
        questions: left.questions + right.questions, seen: left.seen + right.seen,
        answers: left.answers + right.answers, right: left.right + right.right,
        mastered: left.mastered + right.mastered)
    }
  }

  /// Shows the figures as a table, after a sentence that sums them up.
  func show(on dialogue: Dialogue) {
    let progress = desk.progress
    let answers = progress.answers.count
    guard answers > 0 else { return dialogue.say(.noAnswersYet(desk.name)) }
    let right = progress.answers.count { $0.isRight }
    dialogue.say(
      .learningSummary(
        desk.name, answers: answers, right: right, days: progress.days.count,
        streak: progress.streak(on: program.studyDay)))
    dialogue.show(table(in: dialogue.language))
  }

  private func table(in language: Language) -> SheetTable {
    func column(_ message: Message, _ kind: SheetColumn.Kind) -> SheetColumn {
      SheetColumn(message.text(in: language), kind)
    }
    var rows: [SheetRow] = []
    for entry in program.library.entries {
      let tallies = chapters(of: entry.document)
      let total = tallies.map(\.tally).reduce(Tally(), +)
      guard total.seen > 0 else { continue }
      rows.append(row(entry.document.header.title, total, .header))
      rows += tallies.map { row("　" + ($0.title ?? "—"), $0.tally, .body) }
    }
    return SheetTable(
      columns: [
        column(Message(zh: "题库、章", en: "Bank, chapter"), .text),
        column(Message(zh: "题数", en: "Questions"), .integer),
        column(Message(zh: "做过", en: "Seen"), .integer),
        column(Message(zh: "答题", en: "Answers"), .integer),
        column(Message(zh: "答对", en: "Right"), .integer),
        column(Message(zh: "已掌握", en: "Mastered"), .integer),
      ], rows: rows)
  }

  private func row(_ title: String, _ tally: Tally, _ emphasis: SheetRow.Emphasis) -> SheetRow {
    SheetRow(
      [
        .text(title), .integer(tally.questions), .integer(tally.seen), .integer(tally.answers),
        .integer(tally.right), .integer(tally.mastered),
      ], emphasis)
  }

  /// The chapters of a bank in order, with their tallies.
  private func chapters(of document: BankDocument) -> [(title: String?, tally: Tally)] {
    var order: [Int?] = []
    var tallies: [Int?: Tally] = [:]
    for index in 0..<document.count where !document.hasErrors(at: index) {
      let outline = document.outline(at: index)
      if tallies[outline.chapter] == nil { order.append(outline.chapter) }
      var tally = tallies[outline.chapter] ?? Tally()
      tally.questions += 1
      if let name = outline.name, let state = desk.progress.questions[name], state.answers > 0 {
        tally.seen += 1
        tally.answers += state.answers
        tally.right += state.right
        if isMastered(state, document.question(at: index)) { tally.mastered += 1 }
      }
      tallies[outline.chapter] = tally
    }
    return order.map { ($0.map { document.title(ofChapter: $0) }, tallies[$0] ?? Tally()) }
  }

  private func isMastered(_ state: QuestionState, _ question: Question?) -> Bool {
    state.isMastered(under: question.map { Revision(of: $0) })
  }

  // MARK: JSON

  /// The figures for other programs; see `Documentation/Formats/stats.schema.json`.
  var json: String {
    let progress = desk.progress
    let answers = progress.answers
    let seconds = answers.compactMap(\.seconds).reduce(0, +)
    let value: JSONValue = [
      "deputy": .string(desk.id.text), "answers": .integer(answers.count),
      "correct": .integer(answers.count { $0.isRight }),
      "accuracy": answers.isEmpty
        ? .null : .number(answers.reduce(0) { $0 + $1.credit.share } / Double(answers.count)),
      "minutes": .number((seconds / 6).rounded() / 10),
      "streakDays": .integer(progress.streak(on: program.studyDay)),
      "banks": .array(program.library.entries.map(bankJSON)),
    ]
    return JSONText(value, layout: .pretty).description
  }

  private func bankJSON(_ entry: BankLibrary.Entry) -> JSONValue {
    let chapters = chapters(of: entry.document)
    return .object(
      [
        JSONMember("id", .string(entry.document.header.id.text)),
        JSONMember("title", .string(entry.document.header.title)),
      ] + members(chapters.map(\.tally).reduce(Tally(), +)) + [
        JSONMember(
          "chapters",
          .array(
            chapters.map { .object([JSONMember("title", .string($0.title))] + members($0.tally)) }))
      ])
  }

  private func members(_ tally: Tally) -> [JSONMember] {
    [
      JSONMember("questions", .integer(tally.questions)), JSONMember("seen", .integer(tally.seen)),
      JSONMember("answers", .integer(tally.answers)), JSONMember("correct", .integer(tally.right)),
      JSONMember("mastered", .integer(tally.mastered)),
    ]
  }
}
