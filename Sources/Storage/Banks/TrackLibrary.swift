package import Diagnostics
package import Settings

/// The tracks of all folders that are searched, from the files `tracks/*.yaml` in them.
package struct TrackLibrary: Sendable {
  /// A track and where it is from.
  package struct Entry: Sendable {
    package let track: Track
    package let file: FilePath
  }

  /// A file that was read, with what is wrong with it.
  package struct File: Sendable {
    package let source: SourceText
    /// `nil` if too little of it was understood.
    package let track: Track?
    package let problems: [Diagnostic<SettingsProblem>]
  }

  /// A file that is left out because a track of its id was found earlier.
  package struct Repeated: Sendable {
    package let id: String
    package let file: FilePath
    package let first: FilePath
  }

  /// The tracks that can be served, in the order of the folders, and of paths within a folder. No two have
  /// the same id; of several the first is here.
  package private(set) var entries: [Entry] = []
  /// Files with faults, which are not served.
  package private(set) var faulty: [File] = []
  package private(set) var repeated: [Repeated] = []
  /// Files and folders that could not be read.
  package private(set) var failures: [StorageError] = []

  /// Reads the tracks. A folder without tracks is no failure, nor is one that does not exist.
  package init(loading folders: [BankFolder]) {
    for folder in folders {
      let (files, failures) = Self.files(below: folder.path)
      self.failures += failures
      for path in files { load(path) }
    }
  }

  /// The files of tracks in a folder of banks, or in a folder called tracks, sorted; and what could not be
  /// read there.
  package static func files(
    below folder: FilePath
  ) -> (files: [FilePath], failures: [StorageError]) {
    let tracks = folder.name == "tracks" ? folder : folder.appending("tracks")
    guard (try? FileStatus(of: tracks))?.kind == .folder else { return ([], []) }
    var search = FolderSearch(extensions: ["yaml", "yml"])
    search.search(tracks)
    return (search.files, search.failures)
  }

  /// Reads one file, whatever is in it.
  package static func read(_ path: FilePath) throws(StorageError) -> File {
    let bytes = try OpenFile.reading(path).readAll()
    let source = SourceText(path: path.text, bytes: bytes)
    let (track, problems) = TrackFile.read(source)
    return File(source: source, track: track, problems: problems)
  }

  private mutating func load(_ path: FilePath) {
    let file: File
    do {
      file = try Self.read(path)
    } catch {
      failures.append(error)
      return
    }
    guard let track = file.track, file.problems.isEmpty else {
      faulty.append(file)
      return
    }
    if let first = entries.first(where: { $0.track.id == track.id })?.file {
      // The same folder reached in two ways is no news.
      if first != path { repeated.append(Repeated(id: track.id, file: path, first: first)) }
      return
    }
    entries.append(Entry(track: track, file: path))
  }
}
