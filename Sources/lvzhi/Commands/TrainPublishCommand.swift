import ArgumentParser
import Dates
import Diagnostics
import Records
import Sheets
import Storage

/// `train publish [--year Y] [--order O] [--output F]` 培训 公示
struct TrainPublishCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "train publish")

  @Option var year: String?
  @Option var order: String?
  @Option var format: String?
  @Option var output: String?

  @MainActor func run(in program: Program) throws {
    try program.needOrganiser()
    let year = try YearOption.read(year, in: program)
    let form = try SheetForm(named: format, orOf: output, asJSON: program.options.json)
    let sheet = try PublishedTrainings(
      program: program, year: year, order: RosterOrder(option: order)
    ).output
    if let output {
      try sheet.save(form, to: FilePath(output))
    } else {
      try sheet.show(form)
    }
  }
}

/// The value of `--year`.
enum YearOption {
  /// The year; this one if nothing was typed.
  @MainActor static func read(_ text: String?, in program: Program) throws -> Int {
    guard let text else { return program.today.components.year }
    let typed = text.narrowed.hasSuffix("年") ? String(text.narrowed.dropLast()) : text.narrowed
    guard let year = Int(typed), (1949...9999).contains(year) else {
      throw Failure.usage(
        .badValue(HarmlessText.oneLine(text), of: "--year", expected: .expectedYear))
    }
    return year
  }
}
