package import Papers

/// The frozen papers of a home, `papers/<id>/paper.json`: written once, for this user alone, and never
/// rewritten.
package struct PaperStore: Sendable {
  private let home: Home
  private let calls: FileSystemCalls

  package init(home: Home, _ calls: FileSystemCalls = .live) {
    self.home = home
    self.calls = calls
  }

  /// Longer papers are refused, in bytes; one of 500 questions has about 500,000.
  private static let longest = 64 << 20

  /// Where a paper and what belongs to it are kept.
  package func folder(of id: PaperID) -> FilePath { home.papers.appending(id.text) }

  package func file(of id: PaperID) -> FilePath { folder(of: id).appending("paper.json") }

  /// The ids of all papers, sorted. Whether they can be read shows when they are.
  package func ids() throws(StorageError) -> [PaperID] {
    try Folder.names(in: home.papers).compactMap { PaperID($0) }.filter { id in
      (try? FileStatus(of: file(of: id))) != nil
    }
  }

  /// What was keyed in, decided and sat without a name: all journals of a paper; see `JournalFolder.read()`.
  package func read(journalsOf id: PaperID) throws(StorageError) -> JournalContents {
    try JournalFolder(folder(of: id).appending("events")).read()
  }

  /// The journal in which `device` writes about a paper; makes its folder.
  /// - Throws: `notFound` if there is no such paper.
  package func journal(of id: PaperID, on device: DeviceName) throws(StorageError) -> Journal {
    _ = try FileStatus(of: file(of: id))
    let events = folder(of: id).appending("events")
    try Folder.make(events, calls)
    return Journal(in: events, of: device, calls)
  }

  /// Reads a paper.
  /// - Throws: `altered` if it does not say what was frozen, `damaged` if it is no paper.
  package func load(_ id: PaperID) throws(StorageError) -> Paper {
    let path = file(of: id)
    let bytes = try OpenFile.reading(path, followingLinks: false).readAll(upTo: Self.longest)
    do throws(PaperProblem) {
      let paper = try PaperJSON.read(bytes)
      guard paper.id == id else { throw PaperProblem.altered }
      return paper
    } catch {
      throw StorageError(Self.code(for: error), path)
    }
  }

  /// Writes a paper, unless it is there already; whether it was written.
  /// - Throws: `alreadyExists` if another paper has its id, `damaged` if it says what cannot be read back.
  @discardableResult
  package func save(_ paper: Paper) throws(StorageError) -> Bool {
    let path = file(of: paper.id)
    if (try? FileStatus(of: path, followingLinks: false)) != nil {
      guard try load(paper.id) == paper else { throw StorageError(.alreadyExists, path) }
      return false
    }
    let bytes = PaperJSON.bytes(of: paper)
    // A paper that could not be read back must not be handed out.
    guard (try? PaperJSON.read(bytes)) == paper else { throw StorageError(.damaged, path) }
    try Folder.make(folder(of: paper.id), calls)
    try AtomicFile.write(bytes, to: path, calls)
    return true
  }

  private static func code(for problem: PaperProblem) -> StorageError.Code {
    switch problem {
    case .damaged: .damaged
    case .altered: .altered
    case .newerVersion(let version): .newerVersion(version)
    }
  }
}
