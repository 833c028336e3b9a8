import Dates
import Diagnostics
import Questions
import Records
import Scheduling
import Statutes

/// The figures of one deputy for other programs, with the keys of `Documentation/Formats/stats.schema.json`.
struct LearningJSON {
  let report: LearningReport

  var value: JSONValue {
    let answers = report.progress.answers
    let credit = answers.reduce(0) { $0 + $1.credit.share }
    let seconds = answers.compactMap(\.seconds).reduce(0, +)
    let figures = report.figures
    return [
      "deputy": .string(report.id.text), "answers": .integer(answers.count),
      "correct": .integer(answers.count { $0.isRight }),
      "accuracy": answers.isEmpty
        ? .null : .number((credit / Double(answers.count) * 1e9).rounded() / 1e9),
      "minutes": .number((seconds / 6).rounded() / 10),
      "streakDays": .integer(report.progress.streak(on: report.today)),
      "due": .integer(report.due.today),
      "levels": levels(figures.total), "recall": recall(figures.total),
      "banks": .array(figures.banks.map(bank)),
      "articles": .array(figures.articles.filter { $0.tally.seen > 0 }.map(article)),
      "forecast": .array(forecast), "calendar": .array(calendar),
      "missedAgain": .array(figures.missedAgain.map(missed)),
    ]
  }

  private func bank(_ bank: LearningFigures.Bank) -> JSONValue {
    let chapters = bank.chapters.map { chapter -> JSONValue in
      .object([JSONMember("title", .string(chapter.title))] + members(chapter.tally))
    }
    return .object(
      [
        JSONMember("id", .string(bank.header.id.text)),
        JSONMember("title", .string(bank.header.title)),
      ] + members(bank.tally) + [JSONMember("chapters", .array(chapters))])
  }

  private func article(_ article: Provision, _ tally: LearningTally) -> JSONValue {
    guard case .article(let number, _, _) = article.place else { return .null }
    return .object(
      [
        JSONMember("law", .string(article.law.text)),
        JSONMember("version", .string(article.version?.description)),
        JSONMember("article", .string(number.description)),
      ] + members(tally))
  }

  private func members(_ tally: LearningTally) -> [JSONMember] {
    [
      JSONMember("questions", .integer(tally.questions)), JSONMember("seen", .integer(tally.seen)),
      JSONMember("answers", .integer(tally.answers)), JSONMember("correct", .integer(tally.right)),
      JSONMember("mastered", .integer(tally.mastered)), JSONMember("due", .integer(tally.due)),
      JSONMember("levels", levels(tally)), JSONMember("recall", recall(tally)),
    ]
  }

  private func levels(_ tally: LearningTally) -> JSONValue {
    .object(RecallLevel.allCases.map { JSONMember($0.rawValue, .integer(tally.count($0))) })
  }

  private func recall(_ tally: LearningTally) -> JSONValue {
    tally.recall.map { .number(($0 * 1e4).rounded() / 1e4) } ?? .null
  }

  private var forecast: [JSONValue] {
    report.figures.forecast.enumerated().map { ahead, count in
      ["day": .string(report.today.advanced(by: ahead).description), "due": .integer(count)]
    }
  }

  private var calendar: [JSONValue] {
    report.calendar.answers.sorted { $0.key < $1.key }.map { day, answers in
      ["day": .string(day.description), "answers": .integer(answers)]
    }
  }

  private func missed(_ missed: MissedQuestion) -> JSONValue {
    [
      "question": .string(missed.question.name.description), "lapses": .integer(missed.lapses),
    ]
  }
}
