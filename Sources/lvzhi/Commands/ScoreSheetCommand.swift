import ArgumentParser
import BankFile
import Dates
import Diagnostics
import Exams
import Papers
import Questions
import Records
import Scheduling
import Sheets
import Storage

/// `score-sheet [--from D] [--to D] [--group G] [--bank B] [--output F] …`, or of a paper with `--paper P` 成绩表
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
  @Option var order: String?
  @Flag var mask = false
  @Option var paper: String?
  @Flag var matrix = false
  @Flag var names = false

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let form = try SheetForm(
      named: format, orOf: output, asJSON: program.options.json)
    let sheet = try paper.map { try paperSheet($0, in: program) } ?? periodSheet(in: program)
    if let output {
      try sheet.save(form, to: FilePath(output))
    } else {
      try sheet.show(form)
    }
  }

  @MainActor private func periodSheet(in program: Program) throws -> SheetOutput {
    if matrix || names { throw Failure.usage(.matrixNeedsPaper) }
    let request = try request(in: program)
    let roster = try roster(of: program, for: request)
    if let group { try DeputyGroups(roster.map(\.profile)).need(group) }
    return PeriodSheetReport(
      sheet: PeriodScoreSheet(request, roster: roster), dialogue: program.dialogue
    ).output(byteOrderMark: bom)
  }

  @MainActor private func paperSheet(_ name: String, in program: Program) throws -> SheetOutput {
    if from != nil || to != nil || !bank.isEmpty { throw Failure.usage(.periodOptionsWithPaper) }
    let standing = try program.standing(of: try program.paper(named: name))
    let deputies = try RosterOrder(option: order).arranged(standing.deputies) {
      $0.profile.name ?? $0.id.text
    }
    if let group { try DeputyGroups(deputies.map(\.profile)).need(group) }
    let request = PaperSheetRequest(
      title: standing.paper.title, generated: program.now, day: program.today, group: group,
      isRanked: rank, grouping: try grouping(), isMasked: mask)
    let report = PaperSheetReport(
      sheet: PaperScoreSheet(request, marking: standing.results.marking, roster: deputies),
      remarks: standing.remarks, dialogue: program.dialogue)
    return matrix
      ? report.matrix(named: names, byteOrderMark: bom) : report.output(byteOrderMark: bom)
  }

  private func grouping() throws -> SheetGrouping? {
    guard let by else { return nil }
    if let grouping = SheetGrouping(rawValue: by.lowercased()) { return grouping }
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

  @MainActor private func roster(
    of program: Program, for request: PeriodSheetRequest
  ) throws -> [SheetDeputy] {
    let people = try program.store.rosterWithAnswers(formerNames: program.formerNames) {
      answers, rest in
      PeriodTally(answers, trainings: Array(rest.trainings.values), for: request)
    }
    return try RosterOrder(option: order).arranged(people) {
      $0.entry.profile.name ?? $0.entry.id.text
    }
    .map { SheetDeputy(id: $0.entry.id, profile: $0.entry.profile, tally: $0.made) }
  }
}
