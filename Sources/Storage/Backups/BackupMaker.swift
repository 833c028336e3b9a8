import Dates
import Records

/// Brings the contents of a home into its backups, file by file.
struct BackupMaker {
  private let tree: HomeTree
  private let restraint: BackupStore.Restraint?
  private let backups: FilePath
  private var stamps: BackupStamps
  private var contents: BackupContents
  private(set) var newBytes = 0

  init(_ store: BackupStore, _ tree: HomeTree, _ restraint: BackupStore.Restraint?) {
    self.tree = tree
    self.restraint = restraint
    backups = store.home.backups
    stamps = BackupStamps(of: store.home)
    contents = BackupContents(in: store.home.backups, store.calls)
  }

  /// Keeps the content of every file. At least one that is not kept yet is, however little time there is, so that it
  /// comes to an end at last.
  /// - Returns: what the backup holds; `nil` if time ran out.
  mutating func keepAll(made: Timestamp) throws(StorageError) -> BackupInventory? {
    var digests = tree.files.map { file in
      stamps.digest(of: file).flatMap { contents.size(of: $0) == file.status.size ? $0 : nil }
    }
    var bytes = 0
    for (file, digest) in zip(tree.files, digests) where digest != nil { bytes += file.status.size }
    var leftOut = tree.leftOut
    let deadline = restraint.map { BootClock.now().uptime + $0.milliseconds }
    do throws(StorageError) {
      for (index, file) in tree.files.enumerated() where digests[index] == nil {
        switch try keep(file) {
        case .kept(let digest, let size):
          digests[index] = digest
          bytes += size
        case .unreadable(let error):
          if error.code != .notFound { leftOut.append(file.path) }
          continue
        }
        if let deadline, BootClock.now().uptime >= deadline, digests[(index + 1)...].contains(nil) {
          try contents.synchronize()
          stamps.save(tree.files)
          return nil
        }
      }
      try contents.synchronize()
    } catch {
      contents.withdraw()
      throw error
    }
    let files = zip(tree.files, digests).compactMap { file, digest in
      digest.map { BackupFile(path: file.path, digest: $0) }
    }
    return BackupInventory(made: made, bytes: bytes, leftOut: leftOut.sorted(), files: files)
  }

  /// Keeps one, and notes what it is like.
  private mutating func keep(_ file: HomeTree.File) throws(StorageError) -> BackupContents.Outcome {
    try checkSpace(for: file)
    let before = contents.added.count
    let outcome = try contents.keep(file.place)
    if case .kept(let digest, let size) = outcome {
      stamps.note(digest, of: file, now: WallClock.now())
      if contents.added.count > before { newBytes += size }
    }
    return outcome
  }

  /// Remembers what the files were like, once the backup is there.
  func finish() { stamps.save(tree.files) }

  /// A backup that fills the disk would keep people from working.
  private func checkSpace(for file: HomeTree.File) throws(StorageError) {
    guard let restraint, let free = FreeSpace.bytes(at: backups) else { return }
    if free < restraint.freeBytes + file.status.size {
      throw StorageError(.full, backups)
    }
  }
}
