import ArgumentParser
import BankFile
import Dates
import Diagnostics
import Statutes
import Settings
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
    let files = BankFiles.read(searched.filter { !$0.isSettings })
    let registry = program.lawRegistry()
    if registry == nil { program.dialogue.complain(.noLawRegistry) }
    let report = CheckReport(
      files: files, registry: registry, day: day, inherited: inherited,
      library: inherited ? program.library.entries.map(\.document) : [])
    let settings = settings(in: searched, program, registry, day)
    report.tellUnchecked(named: named, on: program.dialogue)
    if program.options.json {
      let language = program.dialogue.language
      let values = report.values(in: language) + settings.flatMap { $0.values(in: language) }
      program.dialogue.print(JSONText(.array(values), layout: .pretty).description)
    } else {
      report.show(on: program.dialogue)
      for part in settings { part.show(on: program.dialogue) }
    }
    if report.couldNotRead || settings.contains(where: { !$0.failures.isEmpty }) {
      throw Failure(.inputOutput, nil)
    }
    let (errors, warnings) = (
      settings.reduce(report.errors) { $0 + $1.errors },
      settings.reduce(report.warnings) { $0 + $1.warnings }
    )
    if errors > 0 || (strict && warnings > 0) { throw Failure(.dataAtFault, nil) }
    if report.foundNoBank, settings.allSatisfy(\.isEmpty) {
      throw Failure.notFound(paths.isEmpty ? .noBanks : .noBankToCheck)
    }
  }

  /// What is found in the tracks, blueprints, contests and rubrics of the folders, and in those that are named one by one.
  @MainActor private func settings(
    in searched: [FilePath], _ program: Program, _ registry: LawRegistry?, _ day: CalendarDate
  ) -> [SettingsReport] {
    var found: [String: (files: [FilePath], failures: [StorageError])] = [:]
    for path in searched {
      if path.isSettings {
        let kind = Self.kinds.keys.contains(path.folder.name) ? path.folder.name : Track.folderName
        found[kind, default: ([], [])].files.append(path)
      } else {
        for (kind, files) in Self.kinds {
          let (more, failures) = files(path)
          found[kind, default: ([], [])].files += more
          found[kind, default: ([], [])].failures += failures
        }
      }
    }
    func all(_ kind: String) -> ([FilePath], [StorageError]) { found[kind] ?? ([], []) }
    let (tracks, blueprints) = (all(Track.folderName), all(Blueprint.folderName))
    return [
      SettingsReport(
        tracks: tracks.0, failures: tracks.1, library: program.library, registry: registry, day: day
      ),
      SettingsReport(
        blueprints: blueprints.0, failures: blueprints.1,
        pool: blueprints.0.isEmpty ? [] : program.paperPool),
      SettingsReport(ContestRules.self, all(ContestRules.folderName), code: "contest-file"),
      SettingsReport(Rubric.self, all(Rubric.folderName), code: "rubric-file"),
    ]
  }

  /// The files of each kind below a folder of banks, by the name of the folder that they lie in.
  @MainActor private static let kinds:
    [String: (FilePath) -> (files: [FilePath], failures: [StorageError])] = [
      Track.folderName: TrackLibrary.files, Blueprint.folderName: BlueprintLibrary.files,
      ContestRules.folderName: ContestLibrary.files, Rubric.folderName: RubricLibrary.files,
    ]
}

extension FilePath {
  /// Whether a file by that name holds settings; the registry of laws holds none.
  fileprivate var isSettings: Bool {
    ["yaml", "yml"].contains(pathExtension) && name != "laws.yaml"
  }
}
