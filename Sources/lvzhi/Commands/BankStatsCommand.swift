import ArgumentParser
import BankFile
import Diagnostics
import Storage

/// `bank stats [BANK…] [--html FILE] [--json]` 题库 统计
struct BankStatsCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "bank stats")

  @Argument var banks: [String] = []
  @Option var html: String?

  @MainActor func run(in program: Program) throws {
    let dialogue = program.dialogue
    let entries = try chosen(in: program)
    guard !entries.isEmpty else { throw Failure.notFound(.noBanks) }
    let registry = program.lawRegistry()
    if registry == nil { dialogue.complain(.noLawRegistry) }
    let report = BankReport(of: entries, registry: registry, in: program)
    if program.options.json {
      dialogue.print(JSONText(BankStatsJSON(report: report).value, layout: .pretty).description)
      return
    }
    if let html {
      let page = BankPage(
        report: report, language: dialogue.language, day: program.dayInForce
      ).page
      return try PageWriting(page: page, dialogue: dialogue).save(to: html)
    }
    let screen = BankScreen(
      report: report, language: dialogue.language, width: min(dialogue.width, Self.widest),
      isPlain: dialogue.isPlain)
    try dialogue.page(screen.lines)
  }

  /// Columns where there is no terminal.
  private static let widest = 76

  /// The banks that were named, each once; all of them if none was.
  @MainActor private func chosen(in program: Program) throws -> [BankLibrary.Entry] {
    guard !banks.isEmpty else { return program.library.entries }
    var chosen: [BankLibrary.Entry] = []
    for entry in try banks.map(program.bank(named:))
    where !chosen.contains(where: { $0.file == entry.file }) {
      chosen.append(entry)
    }
    return chosen
  }
}
