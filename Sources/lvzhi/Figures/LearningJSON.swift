import Dates
import Diagnostics
import Questions
import Records
import Scheduling
import Statutes

/// The figures of one deputy for other programs, with the keys of `Documentation/Formats/stats.schema.json`.
@MainActor
struct LearningJSON {
  let deputy: DeputyID
  let progress: Progress
  let figures: LearningFigures
  let today: StudyDay

  var value: JSONValue {
    let answers = progress.answers
    let credit = answers.reduce(0) { $0 + $1.credit.share }
    let seconds = answers.compactMap(\.seconds).reduce(0, +)
    return [
      "deputy": .string(deputy.text), "answers": .integer(answers.count),
      "correct": .integer(answers.count { $0.isRight }),
      "accuracy": answers.isEmpty
        ? .null : .number((credit / Double(answers.count) * 1e9).rounded() / 1e9),
      "minutes": .number((seconds / 6).rounded() / 10),
      "streakDays": .integer(progress.streak(on: today)),
      "due": .integer(figures.banks.reduce(0) { $0 + $1.tally.due }),
      "banks": .array(figures.banks.map(bank)),
      "articles": .array(figures.articles.filter { $0.tally.seen > 0 }.map(article)),
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
      JSONMember("mastered", .integer(tally.mastered)),
    ]
  }
}
