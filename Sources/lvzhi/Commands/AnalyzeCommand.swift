import ArgumentParser
import Exams
import Papers
import Sheets
import Storage

/// `analyze PAPER [--full] [--format F] [--output F]` 答题分析
struct AnalyzeCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "analyze")

  @Argument var paper: String?
  @Flag var full = false
  @Option var format: String?
  @Option(name: [.short, .long]) var output: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    let name = try paper ?? dialogue.need(.paperPrompt, lacking: .whichPaper)
    let form = try SheetForm(named: format, orOf: output, asJSON: program.options.json)
    let standing = try program.standing(of: try program.paper(named: name))
    let report = AnalysisReport(standing)
    if output == nil, form == .text {
      try dialogue.page(
        AnalysisScreen(
          report: report, language: dialogue.language, width: dialogue.width,
          isPlain: dialogue.isPlain, isFull: full
        ).lines)
      if full, report.test.persons > 0 { show(report, in: program) }
      return
    }
    let sheet = AnalysisSheet(
      report: report, generated: program.now, isFull: full, dialogue: dialogue
    ).output
    if let output {
      try sheet.save(form, to: FilePath(output))
    } else {
      try sheet.show(form)
    }
  }

  /// The tables of figures below the drawings.
  @MainActor private func show(_ report: AnalysisReport, in program: Program) {
    let dialogue = program.dialogue
    let tables = AnalysisTable(report: report, language: dialogue.language)
    dialogue.show(tables.items)
    dialogue.say(.itemFiguresNote)
    if let options = tables.options { dialogue.show(options) }
  }
}
