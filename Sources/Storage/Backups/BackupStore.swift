package import Records

/// The backups of a home: `backups/<name>.sha256` says what is in each, `backups/contents` has the contents. What
/// else stands there, such as originals that `doctor --repair` replaced, is left alone.
package struct BackupStore: Sendable {
  let home: Home
  let calls: FileSystemCalls

  static let suffix = ".sha256"
  /// The longest inventory that is read, in bytes.
  static let longest = 256 << 20

  package init(_ home: Home, _ calls: FileSystemCalls = .live) {
    self.home = home
    self.calls = calls
  }

  package func file(of name: BackupName) -> FilePath {
    home.backups.appending("\(name)\(Self.suffix)")
  }

  /// The names of all backups, oldest first; none if there are none.
  package func names() throws(StorageError) -> [BackupName] {
    try Folder.names(in: home.backups).compactMap { name in
      name.hasSuffix(Self.suffix) ? BackupName(name.dropLast(Self.suffix.count)) : nil
    }.sorted()
  }

  /// What a backup holds, and what of its inventory cannot be used.
  /// - Throws: `notFound` if there is no such backup.
  package func inventory(
    of name: BackupName
  ) throws(StorageError) -> (inventory: BackupInventory, faults: [BackupFault]) {
    BackupInventory.read(try OpenFile.reading(file(of: name)).readAll(upTo: Self.longest))
  }

  /// Bytes that all backups need together on the disk.
  package func size() throws(StorageError) -> Int {
    var total = 0
    for name in try names() { total += (try? FileStatus(of: file(of: name)).size) ?? 0 }
    for place in try contentFiles() { total += (try? FileStatus(of: place).size) ?? 0 }
    return total
  }

  /// The files of all contents, temporary ones too.
  func contentFiles() throws(StorageError) -> [FilePath] {
    let folder = BackupContents(in: home.backups, calls).folder
    var files: [FilePath] = []
    for name in try Folder.names(in: folder) {
      let place = folder.appending(name)
      guard let status = try? FileStatus(of: place, followingLinks: false) else { continue }
      switch status.kind {
      case .folder: files += try Folder.names(in: place).map { place.appending($0) }
      case .regular: files.append(place)
      case .symbolicLink, .other: break
      }
    }
    return files
  }

  /// The lock under which backups are made and taken away. If `isPatient`, it waits for another program, at most about
  /// ten seconds.
  func lock(isPatient: Bool) throws(StorageError) -> FolderLock {
    try Folder.make(home.backups, calls)
    return try FolderLock(home.backups, isPatient: isPatient)
  }
}
