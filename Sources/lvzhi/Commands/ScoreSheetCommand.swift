import ArgumentParser
import BankFile
import Dates
import Diagnostics
import Questions
import Records
import Scheduling
import Sheets
import Storage

/// `score-sheet [--from D] [--to D] [--group G] [--bank B] [--output F] …` 成绩表
struct ScoreSheetCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "score-sheet")

  @Option var from: String?
  @Option var to: String?
  @Option var group: String?
  @Option var bank: [String] = []
  @Option var format: String?
  @Option var output: String?
  @Flag var bom = false
  @Option var by: String?
  @Flag var rank = false
  @Flag var mask = false

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let form = try form(asJSON: program.options.json)
    let request = try request(in: program)
    let roster = try roster(of: program)
    if let group { try DeputyGroups(roster.map(\.profile)).need(group) }
    let writing = PeriodSheetWriting(
      sheet: PeriodScoreSheet(request, roster: roster), byteOrderMark: bom,
      dialogue: program.dialogue)
    if let output {
      try writing.save(form, to: FilePath(output))
    } else {
      try writing.show(form)
    }
  }

  /// As `--format` says, else by the ending of the file, else a text.
  private func form(asJSON: Bool) throws -> SheetForm {
    if asJSON { return .json }
    if let format {
      if let form = SheetForm(rawValue: format.lowercased()) { return form }
      throw Failure.usage(
        .badValue(HarmlessText.oneLine(format), of: "--format", expected: .expectedSheetFormat))
    }
    return output.flatMap { SheetForm(rawValue: FilePath($0).pathExtension) } ?? .text
  }

  private func grouping() throws -> PeriodSheetGrouping? {
    guard let by else { return nil }
    if let grouping = PeriodSheetGrouping(rawValue: by.lowercased()) { return grouping }
    throw Failure.usage(
      .badValue(HarmlessText.oneLine(by), of: "--by", expected: .expectedGrouping))
  }

  private func period() throws -> StudyPeriod {
    let first = try from.map { try CalendarDate($0, after: "--from") }
    let last = try to.map { try CalendarDate($0, after: "--to") }
    if let first, let last, first > last {
      throw Failure.usage(.periodReversed(from: first, to: last))
    }
    return StudyPeriod(from: first.map { StudyDay($0) }, to: last.map { StudyDay($0) })
  }

  @MainActor private func request(in program: Program) throws -> PeriodSheetRequest {
    PeriodSheetRequest(
      title: Message.scoreSheetTitle.text(in: program.dialogue.language), generated: program.now,
      period: try period(),
      group: group,
      banks: bank.isEmpty
        ? nil : Set(try bank.map { try program.bank(named: $0).document.header.id }),
      isRanked: rank, grouping: try grouping(), isMasked: mask)
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
