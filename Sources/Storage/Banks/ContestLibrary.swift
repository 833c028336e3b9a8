package import Diagnostics
package import Settings

/// The rules of contests of all folders that are searched, from the files `contests/*.yaml` in them.
package struct ContestLibrary: Sendable {
  /// A file that was read, with what is wrong with it.
  package struct File: Sendable {
    package let source: SourceText
    /// `nil` if too little of it was understood.
    package let rules: ContestRules?
    package let problems: [Diagnostic<SettingsProblem>]
  }

  /// The files with rules that can be used, in the order of the folders, and of paths within a folder. Of several with one
  /// id the first is here.
  package private(set) var files: [File] = []
  /// Files with faults, which are not used.
  package private(set) var faulty: [File] = []
  /// Files and folders that could not be read.
  package private(set) var failures: [StorageError] = []

  /// Reads the rules. A folder without contests is no failure, nor is one that does not exist.
  package init(loading folders: [BankFolder]) {
    for folder in folders {
      let contests = folder.path.appending("contests")
      guard (try? FileStatus(of: contests))?.kind == .folder else { continue }
      var search = FolderSearch(extensions: ["yaml", "yml"])
      search.search(contests)
      failures += search.failures
      for path in search.files { load(path) }
    }
  }

  /// Reads rules from bytes, such as those frozen beside a training.
  package static func read(_ bytes: [UInt8], from path: FilePath) -> File {
    let source = SourceText(path: path.text, bytes: bytes)
    let (rules, problems) = ContestRulesFile.read(source)
    return File(source: source, rules: rules, problems: problems)
  }

  private mutating func load(_ path: FilePath) {
    let bytes: [UInt8]
    do throws(StorageError) {
      bytes = try OpenFile.reading(path).readAll()
    } catch {
      failures.append(error)
      return
    }
    let file = Self.read(bytes, from: path)
    guard let rules = file.rules, file.problems.isEmpty else {
      faulty.append(file)
      return
    }
    if !files.contains(where: { $0.rules?.id == rules.id }) { files.append(file) }
  }
}
