import Storage
import ArgumentParser
import BankFile
import Dates
import Diagnostics

/// `digest daily [BANK…] [--date D]` 每周学习提示 每日一题
struct DigestDailyCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "digest daily")

  @Argument var banks: [String] = []
  @Option var date: String?

  @MainActor func run(in program: Program) throws {
    let day = try date.map { try CalendarDate($0, after: "--date") } ?? program.today
    let documents =
      try banks.isEmpty
      ? program.banksInOwnLanguage.map(\.document)
      : banks.map { try program.bank(named: $0).document }
    guard let question = DailyQuestion(on: day, banks: documents, in: program),
      let earlier = DailyQuestion(on: day.advanced(by: -1), banks: documents, in: program)
    else { throw Failure.notFound(.noDailyQuestion) }
    let dialogue = program.dialogue
    let language = dialogue.language
    let lines =
      [Message.dailyHeading(day).text(in: language)] + question.lines(in: language)
      + [Message.dailyTomorrow.text(in: language), ""]
      + [Message.dailyAnswer(day.advanced(by: -1)).text(in: language)]
      + earlier.lines(in: language) + earlier.answerLines(in: program)
    for line in lines { dialogue.print(HarmlessText.lines(line)) }
  }
}
