package import Diagnostics
package import Settings
package import Statutes

/// The registry of laws, from the files `laws.yaml` at the top of the folders of banks. Not needed for
/// serving questions, so it is only loaded on demand.
package struct LawLibrary: Sendable {
  /// What is wrong with one file.
  package struct Report: Sendable {
    package let source: SourceText
    package let problems: [Diagnostic<SettingsProblem>]
  }

  /// The laws of all files; where two claim a name, or two stale facts an id, the one of the folder searched
  /// first has it.
  package let registry: LawRegistry
  /// Files with problems.
  package let reports: [Report]
  /// Files that could not be read.
  package let failures: [StorageError]

  package init(loading folders: [BankFolder]) {
    var laws: [Law] = []
    var staleFacts: [StaleFact] = []
    var exemptions: [String] = []
    var reports: [Report] = []
    var failures: [StorageError] = []
    for folder in folders {
      do {
        let path = Self.file(in: folder)
        let bytes = try OpenFile.reading(path).readAll(upTo: ConfigFile.longest)
        let source = SourceText(path: path.text, bytes: bytes)
        let (registry, problems) = LawRegistryFile.read(source)
        // A law that an earlier folder has too stands only once, as when one folder is reached in two ways.
        let names = Set(laws.map(\.name))
        laws += registry.laws.filter { !names.contains($0.name) }
        let known = Set(staleFacts.map(\.id))
        staleFacts += registry.staleFacts.facts.filter { !known.contains($0.id) }
        exemptions += registry.staleFacts.exemptions
        if !problems.isEmpty { reports.append(Report(source: source, problems: problems)) }
      } catch {
        if error.code != .notFound { failures.append(error) }
      }
    }
    registry = LawRegistry(laws: laws, staleFacts: StaleFacts(staleFacts, exemptions: exemptions))
    self.reports = reports
    self.failures = failures
  }

  /// For each folder the place of its registry and the stamp of it; opens no file.
  package static func stamps(in folders: [BankFolder]) -> [String] {
    folders.map { "\(file(in: $0)) \(FileStamp(of: file(in: $0)))" }
  }

  private static func file(in folder: BankFolder) -> FilePath {
    folder.path.appending("laws.yaml")
  }
}
