package import Diagnostics
import Papers
package import Settings

/// The blueprints of all folders that are searched, from the files `papers/*.yaml` in them.
package struct BlueprintLibrary: Sendable {
  /// A blueprint and where it is from.
  package struct Entry: Sendable {
    package let blueprint: Blueprint
    /// 8 hexadecimal digits over its file.
    package let digest: String
    package let file: FilePath
  }

  /// A file that was read, with what is wrong with it.
  package struct File: Sendable {
    package let source: SourceText
    /// `nil` if too little of it was understood.
    package let blueprint: Blueprint?
    package let problems: [Diagnostic<SettingsProblem>]
  }

  /// The blueprints that can be used, in the order of the folders, and of paths within a folder. Of several
  /// with one id the first is here.
  package private(set) var entries: [Entry] = []
  /// Files with faults, which are not used.
  package private(set) var faulty: [File] = []
  /// Files and folders that could not be read.
  package private(set) var failures: [StorageError] = []

  /// Reads the blueprints. A folder without blueprints is no failure, nor is one that does not exist.
  package init(loading folders: [BankFolder]) {
    for folder in folders {
      let (files, failures) = Self.files(below: folder.path)
      self.failures += failures
      for path in files { load(path) }
    }
  }

  /// The files of blueprints in a folder of banks, or in a folder called papers, sorted; and what could not
  /// be read there.
  package static func files(
    below folder: FilePath
  ) -> (files: [FilePath], failures: [StorageError]) {
    let papers = folder.name == "papers" ? folder : folder.appending("papers")
    guard (try? FileStatus(of: papers))?.kind == .folder else { return ([], []) }
    var search = FolderSearch(extensions: ["yaml", "yml"])
    search.search(papers)
    return (search.files, search.failures)
  }

  /// Reads one file, whatever is in it.
  package static func read(_ path: FilePath) throws(StorageError) -> File {
    let bytes = try OpenFile.reading(path).readAll()
    let source = SourceText(path: path.text, bytes: bytes)
    let (blueprint, problems) = BlueprintFile.read(source)
    return File(source: source, blueprint: blueprint, problems: problems)
  }

  private mutating func load(_ path: FilePath) {
    let file: File
    do {
      file = try Self.read(path)
    } catch {
      failures.append(error)
      return
    }
    guard let blueprint = file.blueprint, file.problems.isEmpty else {
      faulty.append(file)
      return
    }
    guard !entries.contains(where: { $0.blueprint.id == blueprint.id }) else { return }
    entries.append(
      Entry(blueprint: blueprint, digest: BlueprintFile.digest(of: file.source), file: path))
  }
}
