package import Records

/// The trainings of a home, `trainings/<id>`: their journals, and what is frozen beside them.
package struct TrainingStore: Sendable {
  private let home: Home
  private let calls: FileSystemCalls

  package init(home: Home, _ calls: FileSystemCalls = .live) {
    self.home = home
    self.calls = calls
  }

  package func folder(of id: TrainingID) -> FilePath { home.trainings.appending(id.text) }

  private func events(of id: TrainingID) -> FilePath { folder(of: id).appending("events") }

  /// The ids of all trainings, sorted, so by the day on which they were entered.
  package func ids() throws(StorageError) -> [TrainingID] {
    try Folder.names(in: home.trainings).compactMap { TrainingID($0) }.filter { id in
      (try? FileStatus(of: events(of: id)))?.kind == .folder
    }
  }

  /// All journals of a training; see `JournalFolder.read()`.
  package func read(_ id: TrainingID) throws(StorageError) -> JournalContents {
    try JournalFolder(events(of: id)).read()
  }

  /// The journal in which `device` writes about a training; makes its folder.
  package func journal(of id: TrainingID, on device: DeviceName) throws(StorageError) -> Journal {
    try Folder.make(events(of: id), calls)
    return Journal(in: events(of: id), of: device, calls)
  }

  /// Freezes the rules of a contest beside the journal, unless they are there.
  package func keepRules(_ bytes: [UInt8], of id: TrainingID) throws(StorageError) {
    let path = rulesFile(of: id)
    guard (try? FileStatus(of: path, followingLinks: false)) == nil else { return }
    try Folder.make(folder(of: id), calls)
    try AtomicFile.write(bytes, to: path, calls)
  }

  /// The rules that were frozen.
  /// - Throws: `notFound` if there are none.
  package func rules(of id: TrainingID) throws(StorageError) -> [UInt8] {
    try OpenFile.reading(rulesFile(of: id), followingLinks: false).readAll(
      upTo: ConfigFile.longest)
  }

  package func rulesFile(of id: TrainingID) -> FilePath { folder(of: id).appending("contest.yaml") }

  /// Writes what is derived from the journals, unless the file says the same already.
  package func saveRecord(_ bytes: [UInt8], of id: TrainingID) throws(StorageError) {
    let path = folder(of: id).appending("record.json")
    if let found = try? OpenFile.reading(path).readAll(), found == bytes { return }
    try AtomicFile.write(bytes, to: path, calls)
  }
}
