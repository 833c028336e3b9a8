package import Diagnostics
package import Settings

package typealias TrackLibrary = SettingsLibrary<Track>
package typealias BlueprintLibrary = SettingsLibrary<Blueprint>
package typealias ContestLibrary = SettingsLibrary<ContestRules>
package typealias RubricLibrary = SettingsLibrary<Rubric>

/// The files of one kind of settings in all folders that are searched, such as `tracks/*.yaml`.
package struct SettingsLibrary<Value: SharedSettings>: Sendable {
  /// What can be used, and where it is from.
  package struct Entry: Sendable {
    package let value: Value
    package let source: SourceText
    package let file: FilePath
  }

  /// A file that was read, with what is wrong with it.
  package struct File: Sendable {
    package let source: SourceText
    /// `nil` if too little of it was understood.
    package let value: Value?
    package let problems: [Diagnostic<SettingsProblem>]
  }

  /// A file that is left out because its id was found earlier.
  package struct Repeated: Sendable {
    package let id: String
    package let file: FilePath
    package let first: FilePath
  }

  /// In the order of the folders, and of paths within a folder. No two have the same id; of several the first is here.
  package private(set) var entries: [Entry] = []
  /// Files with faults, which are not used.
  package private(set) var faulty: [File] = []
  package private(set) var repeated: [Repeated] = []
  /// Files and folders that could not be read.
  package private(set) var failures: [StorageError] = []

  /// Reads all files. A folder without any is no failure, nor is one that does not exist.
  package init(loading folders: [BankFolder]) {
    for folder in folders {
      let (files, failures) = Self.files(below: folder.path)
      self.failures += failures
      for path in files { load(path) }
    }
  }

  /// The files in a folder of banks, or in a folder with the name of their own, sorted; and what could not be read there.
  package static func files(
    below folder: FilePath
  ) -> (files: [FilePath], failures: [StorageError]) {
    let own = folder.name == Value.folderName ? folder : folder.appending(Value.folderName)
    guard (try? FileStatus(of: own))?.kind == .folder else { return ([], []) }
    var search = FolderSearch(extensions: ["yaml", "yml"])
    search.search(own)
    return (search.files, search.failures)
  }

  /// Reads one file, whatever is in it.
  package static func read(_ path: FilePath) throws(StorageError) -> File {
    read(try OpenFile.reading(path).readAll(upTo: ConfigFile.longest), from: path)
  }

  /// Reads bytes, such as those frozen beside a training.
  package static func read(_ bytes: [UInt8], from path: FilePath) -> File {
    let source = SourceText(path: path.text, bytes: bytes)
    let (value, problems) = Value.read(source)
    return File(source: source, value: value, problems: problems)
  }

  private mutating func load(_ path: FilePath) {
    let file: File
    do {
      file = try Self.read(path)
    } catch {
      failures.append(error)
      return
    }
    guard let value = file.value, file.problems.isEmpty else {
      faulty.append(file)
      return
    }
    if let first = entries.first(where: { $0.value.sharedID == value.sharedID })?.file {
      // The same folder reached in two ways is no news.
      if first != path { repeated.append(Repeated(id: value.sharedID, file: path, first: first)) }
      return
    }
    entries.append(Entry(value: value, source: file.source, file: path))
  }
}
