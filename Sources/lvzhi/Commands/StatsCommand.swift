import ArgumentParser
import Diagnostics
import Records

/// `stats [--full] [--html FILE] [--json]` 我的学习
struct StatsCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "stats")

  @Flag var full = false
  @Option var html: String?

  @MainActor func run(in program: Program) throws {
    let desk = try program.needDesk()
    let dialogue = program.dialogue
    let report = LearningReport(of: desk, in: program)
    if program.options.json {
      dialogue.print(JSONText(LearningJSON(report: report).value, layout: .pretty).description)
      return
    }
    guard !report.progress.answers.isEmpty else { return dialogue.say(.noAnswersYet(desk.name)) }
    if let html {
      let page = LearningPage(
        report: report, language: dialogue.language, isFull: full
      ).page
      return try PageWriting(page: page, dialogue: dialogue).save(to: html)
    }
    let screen = LearningScreen(
      report: report, language: dialogue.language, width: min(dialogue.width, Self.widest),
      isPlain: dialogue.isPlain, isFull: full)
    try dialogue.page(screen.lines)
    if full { showTables(report, on: dialogue) }
  }

  /// Columns where there is no terminal.
  private static let widest = 76

  @MainActor private func showTables(_ report: LearningReport, on dialogue: Dialogue) {
    let table = LearningTable(report: report, language: dialogue.language)
    dialogue.show([.blank])
    dialogue.show(table.banks)
    guard let articles = table.articles else { return }
    dialogue.show([.blank])
    dialogue.show(articles)
  }
}
