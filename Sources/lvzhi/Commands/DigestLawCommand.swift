import ArgumentParser
import Dates
import Diagnostics

/// `digest law [--since D]` 每周学习提示 法规
struct DigestLawCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "digest law")

  @Option var since: String?

  @MainActor func run(in program: Program) throws {
    let day =
      try since.map { try CalendarDate($0, after: "--since") }
      ?? program.today.advanced(by: -365)
    let dialogue = program.dialogue
    let news = LawNews(since: day, in: program).items
    dialogue.print(Message.lawNewsHeading(day).text(in: dialogue.language))
    if news.isEmpty { dialogue.print(Message.noLawNews.text(in: dialogue.language)) }
    for item in news { dialogue.print(Message.lawNews(item).text(in: dialogue.language)) }
  }
}
