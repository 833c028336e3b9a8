import ArgumentParser
import BankFile
import Dates
import Diagnostics
import Statutes
import Storage

/// `bank check [FILE OR FOLDER…] [--strict] [--inherited] [--on D] [--json]` 题库 检查
struct BankCheckCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "bank check")

  @Argument var paths: [String] = []
  @Flag var strict = false
  @Flag var inherited = false
  @Option var on: String?

  @MainActor func run(in program: Program) throws {
    let day = try on.map { try CalendarDate($0, after: "--on") } ?? program.dayInForce
    if inherited, paths.isEmpty { throw Failure.usage(.lacks(.whichFile)) }
    let named = paths.map { FilePath($0) }
    let searched = paths.isEmpty ? program.bankFolders.filter(\.exists).map(\.path) : named
    let files = BankFiles.read(searched.filter { !$0.isTrackFile })
    let registry = program.lawRegistry()
    if registry == nil { program.dialogue.complain(.noLawRegistry) }
    let report = CheckReport(
      files: files, registry: registry, day: day, inherited: inherited,
      library: inherited ? program.library.entries.map(\.document) : [])
    let tracks = tracks(in: searched, program, registry, day)
    report.tellUnchecked(named: named, on: program.dialogue)
    if program.options.json {
      let language = program.dialogue.language
      let values = report.values(in: language) + tracks.values(in: language)
      program.dialogue.print(JSONText(.array(values), layout: .pretty).description)
    } else {
      report.show(on: program.dialogue)
      tracks.show(on: program.dialogue)
    }
    if report.couldNotRead || !tracks.failures.isEmpty { throw Failure(.inputOutput, nil) }
    let (errors, warnings) = (report.errors + tracks.errors, report.warnings + tracks.warnings)
    if errors > 0 || (strict && warnings > 0) { throw Failure(.dataAtFault, nil) }
    if report.foundNoBank, tracks.isEmpty {
      throw Failure.notFound(paths.isEmpty ? .noBanks : .noBankToCheck)
    }
  }

  /// What is found in the tracks of the folders, and in those that are named one by one.
  @MainActor private func tracks(
    in searched: [FilePath], _ program: Program, _ registry: LawRegistry?, _ day: CalendarDate
  ) -> TrackReport {
    var (files, failures): ([FilePath], [StorageError]) = ([], [])
    for path in searched {
      if path.isTrackFile {
        files.append(path)
      } else {
        let found = TrackLibrary.files(below: path)
        (files, failures) = (files + found.files, failures + found.failures)
      }
    }
    return TrackReport(
      files, failures: failures, library: program.library, registry: registry, day: day)
  }
}

extension FilePath {
  /// Whether a file by that name is a track; the registry of laws is none.
  fileprivate var isTrackFile: Bool {
    ["yaml", "yml"].contains(pathExtension) && name != "laws.yaml"
  }
}
