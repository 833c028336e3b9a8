import ArgumentParser
import Diagnostics
import Settings
import Sheets
import Storage

/// `appraise [--rubric R] [--year Y] [--from F] [--explain ID] [--nominate N] [--by G] [--order O] …` 考核
struct AppraiseCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "appraise")

  @Option var rubric: String?
  @Option var year: String?
  @Option var from: String?
  @Option var explain: String?
  @Option var nominate: String?
  @Option var by: String?
  @Option var order: String?
  @Option var format: String?
  @Option(name: [.short, .long]) var output: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let dialogue = program.dialogue
    let form = try SheetForm(named: format, orOf: output, asJSON: program.options.json)
    let report = try report(in: program)
    if let explain {
      return AppraisalExplanation(report: report, dialogue: dialogue).show(
        try report.subject(named: explain.trimmed))
    }
    let sheet = try sheet(report, in: program)
    if let output {
      try sheet.save(form, to: FilePath(output))
    } else {
      try sheet.show(form)
    }
  }

  @MainActor private func report(in program: Program) throws -> AppraisalReport {
    let rubric = try program.rubric(named: rubric)
    let order = try RosterOrder(option: order)
    let year = try YearOption.read(year, in: program)
    let keyed =
      try from.map { try KeyedIndicators(GridFile.read(FilePath($0)), for: rubric) }
      ?? KeyedIndicators()
    for cell in keyed.badCells { program.dialogue.complain(.keyedCellBad(cell)) }
    if !keyed.unknownColumns.isEmpty {
      program.dialogue.complain(
        .rosterColumnsUnknown(keyed.unknownColumns.map { HarmlessText.oneLine($0) }))
    }
    let desk = AppraisalDesk(program: program, year: year)
    let report = AppraisalReport(
      rubric, year: year, people: try desk.people(), lessonCounts: desk.lessonCounts, keyed: keyed,
      order: order)
    if !report.unknownNames.isEmpty {
      program.dialogue.complain(
        .keyedNamesUnknown(report.unknownNames.map { HarmlessText.oneLine($0) }))
    }
    return report
  }

  @MainActor private func sheet(
    _ report: AppraisalReport, in program: Program
  ) throws -> SheetOutput {
    if let nominate {
      guard let count = Int(nominate.narrowed), (1...999).contains(count) else {
        throw Failure.usage(
          .badValue(HarmlessText.oneLine(nominate), of: "--nominate", expected: .expectedCount))
      }
      return NominationSheet(
        report: report, count: count, dialogue: program.dialogue, program: program
      ).output
    }
    let grouping = try by.map { word in
      guard let grouping = SheetGrouping(rawValue: word.lowercased()) else {
        throw Failure.usage(
          .badValue(HarmlessText.oneLine(word), of: "--by", expected: .expectedGrouping))
      }
      return grouping
    }
    return AppraisalSheet(
      report: report, grouping: grouping, dialogue: program.dialogue, program: program
    ).output
  }
}
