import BankFile
import Sheets
import ArgumentParser
import Dates
import Diagnostics
import Questions
import Records
import Scheduling
import Storage

/// `digest weekly [--group G]` 每周学习提示
struct DigestWeeklyCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "digest weekly")

  @Option var group: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    let people = try program.store.rosterWithProgress(formerNames: program.formerNames) {
      progress, _ in progress.answers
    }
    if let group { try DeputyGroups(people.map(\.entry.profile)).need(group) }
    let answers = people.filter { entry, _ in
      entry.profile.isInOffice(on: program.today)
        && (group == nil || entry.profile.text(.group) == group)
    }
    .map(\.made)
    let day = program.studyDay
    let week = StudyDay(day.date.advanced(by: -6))...day
    let counts = answers.map { own in own.count { week.contains($0.day) } }
    var lines = [
      Message.weeklyHeading(week.lowerBound.date, day.date),
      .reminderWeek(
        group: group.map { HarmlessText.oneLine($0) }, people: answers.count,
        studied: counts.count { $0 > 0 }, answers: counts.reduce(0, +)),
    ]
    lines += missed(MissedThisWeek(answers, in: week), in: program)
    lines += LawNews(since: day.date.advanced(by: -6), in: program).items.map(Message.lawNews)
    lines.append(.reminderHow)
    for line in lines { dialogue.print(line.text(in: dialogue.language)) }
  }

  /// The questions most people missed, each with its answer and article.
  @MainActor private func missed(_ missed: MissedThisWeek, in program: Program) -> [Message] {
    let known = missed.questions.compactMap { name, people, right -> Message? in
      guard let bank = program.library.entry(name.bank)?.document,
        let question = bank.index(of: name.id).flatMap({ bank.question(at: $0) })
      else { return nil }
      let language = program.dialogue.language
      let answer = AnswerWording(
        question: question, order: DisplayOrder(unmixed: question), language: language
      ).rightAnswer.split(separator: "\n").map { String($0).trimmed }.joined(separator: "；")
      let basis = CitationWording(header: bank.header).message(for: question.fields.citations)
      return .missedThisWeek(
        HarmlessText.oneLine(question.stemWithGaps), answer: answer, basis: basis.harmless,
        people: people, right: right)
    }
    return known.isEmpty ? [] : [.missedHeading] + known
  }
}
