import Glibc
import Records

/// Builds a folder from a backup beside the place that it is to have, and gives it its name at the end.
struct BackupRestorer {
  private let contents: BackupContents
  private let target: FilePath
  private let building: FilePath
  private let calls: FileSystemCalls
  /// All that were made, the one that is built among them.
  private var folders: Set<FilePath> = []
  private(set) var lost: [String] = []
  private(set) var bytes = 0

  init(contents: BackupContents, target: FilePath, _ calls: FileSystemCalls) {
    self.contents = contents
    self.target = target
    self.calls = calls
    building = AtomicFile.temporaryPath(for: target)
  }

  /// Restores one file; notes it as lost if its content is missing or is not what it was.
  mutating func restore(_ file: BackupFile) throws(StorageError) {
    let place = place(of: file)
    let content = contents.path(of: file.digest)
    do throws(StorageError) {
      let source = try OpenFile.reading(content)
      try makeFolder(place.folder)
      let copied = try AtomicFile.copy(source, size: source.status().size, to: place, calls)
      guard copied.digest == file.digest, try FileDigest.readBack(place) == file.digest else {
        throw StorageError(.damaged, content)
      }
      bytes += copied.bytes
    } catch {
      // Only what the backup itself has lost is passed over.
      guard error.path == content else { throw error }
      _ = unsafe unlink(place.text)
      lost.append(file.path)
    }
  }

  /// Makes everything durable and gives the folder its name.
  mutating func finish() throws(StorageError) {
    try makeFolder(building)
    for folder in folders.sorted(by: >) { try Folder.synchronize(folder, calls) }
    do throws(SystemError) {
      try calls.rename(building.text, target.text)
    } catch {
      throw StorageError(error, target, .writing)
    }
    try Folder.synchronize(target.folder, calls)
  }

  /// Takes away what was built of those files, and nothing else.
  func discard(_ files: [BackupFile]) {
    for file in files { _ = unsafe unlink(place(of: file).text) }
    for folder in folders.sorted(by: >) { _ = unsafe rmdir(folder.text) }
  }

  private func place(of file: BackupFile) -> FilePath { FilePath("\(building)/\(file.path)") }

  /// Makes a folder in the one that is built, or this one, and those above it.
  private mutating func makeFolder(_ path: FilePath) throws(StorageError) {
    guard !folders.contains(path) else { return }
    if path != building { try makeFolder(path.folder) }
    // Also if it cannot be synced it is there, and is to go again.
    folders.insert(path)
    try Folder.make(path, calls)
  }
}
