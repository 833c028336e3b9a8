import ArgumentParser
import BankFile
import Dates
import Diagnostics
import Storage

/// `bank check [FILE OR FOLDER…] [--strict] [--on D] [--json]` 题库 检查
struct BankCheckCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "bank check")

  @Argument var paths: [String] = []
  @Flag var strict = false
  @Option var on: String?

  @MainActor func run(in program: Program) throws {
    let day = try on.map { try CalendarDate($0, after: "--on") }
    let files = BankFiles.read(
      paths.isEmpty ? program.bankFolders.filter(\.exists).map(\.path) : paths.map { FilePath($0) })
    let registry = program.lawRegistry()
    if registry == nil { program.dialogue.complain(.noLawRegistry) }
    let report = CheckReport(files: files, registry: registry, day: day ?? program.dayInForce)
    report.tellFailures(on: program.dialogue)
    if program.options.json {
      program.dialogue.print(report.json(in: program.dialogue.language))
    } else {
      report.show(on: program.dialogue)
    }
    if report.couldNotRead { throw Failure(.inputOutput, nil) }
    if report.errors > 0 || (strict && report.warnings > 0) { throw Failure(.dataAtFault, nil) }
    if files.isEmpty { throw Failure.notFound(.noBanks) }
  }
}
