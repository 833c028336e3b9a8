import ArgumentParser
import BankFile
import Dates
import Diagnostics
import Questions
import Records
import Scheduling
import Sheets
import Storage
import Tables

/// `score-sheet [--from D] [--to D] [--group G] [--bank B] …` 成绩表
struct ScoreSheetCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "score-sheet")

  @Option var from: String?
  @Option var to: String?
  @Option var group: String?
  @Option var bank: [String] = []
  @Option var format: String?
  @Flag var bom = false
  @Flag var rank = false

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let sheet = PeriodScoreSheet(try request(in: program), roster: try roster(of: program))
    if program.options.json {
      program.dialogue.print(JSONText(ScoreSheetJSON.value(sheet), layout: .pretty).description)
      return
    }
    let writer = PeriodSheetWriting(sheet: sheet, dialogue: program.dialogue)
    switch format?.lowercased() {
    case nil, "text": writer.writeText()
    case "csv": writer.writeCSV(byteOrderMark: bom)
    case let other?:
      throw Failure.usage(
        .badValue(HarmlessText.oneLine(other), of: "--format", expected: .expectedSheetFormat))
    }
  }

  @MainActor private func request(in program: Program) throws -> PeriodSheetRequest {
    PeriodSheetRequest(
      title: Message.scoreSheetTitle.text(in: program.dialogue.language), generated: program.now,
      period: StudyPeriod(
        from: try from.map { StudyDay(try CalendarDate($0, after: "--from")) },
        to: try to.map { StudyDay(try CalendarDate($0, after: "--to")) }),
      group: group,
      banks: bank.isEmpty
        ? nil : Set(try bank.map { try program.bank(named: $0).document.header.id }),
      isRanked: rank)
  }

  @MainActor private func roster(of program: Program) throws -> [SheetDeputy] {
    try program.store.roster().map(\.id).map { id in
      let progress = ProgressFold(
        try program.store.read(id).events, formerNames: program.formerNames
      ).progress
      return SheetDeputy(id: id, profile: progress.profile, answers: progress.answers)
    }
  }
}
