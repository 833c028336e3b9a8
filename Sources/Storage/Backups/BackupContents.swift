import Glibc

/// The contents of all backups, each kept once under its SHA-256, whichever files and backups have it:
/// `contents/<first two digits>/<digest>`. A file that has not changed costs nothing in the next backup.
struct BackupContents {
  /// What became of a file that was to be kept.
  enum Outcome {
    case kept(digest: String, bytes: Int)
    /// It could not be read.
    case unreadable(StorageError)
  }

  let folder: FilePath
  private let calls: FileSystemCalls
  /// Folders with new names that are not synced yet.
  private var unsynced: Set<FilePath> = []
  /// What was added here, in order.
  private(set) var added: [FilePath] = []

  init(in backups: FilePath, _ calls: FileSystemCalls) {
    folder = backups.appending("contents")
    self.calls = calls
  }

  func path(of digest: String) -> FilePath {
    folder.appending(String(digest.prefix(2))).appending(digest)
  }

  /// The size of a content; `nil` if it is not there.
  func size(of digest: String) -> Int? {
    guard let status = try? FileStatus(of: path(of: digest), followingLinks: false),
      status.kind == .regular
    else { return nil }
    return status.size
  }

  /// Whether a content is what its name says. Reads it.
  func isSound(_ digest: String) -> Bool {
    (try? FileDigest.readBack(path(of: digest))) == digest
  }

  /// Keeps the content of a file. It is synced, was read back and has its name when this returns; the name is made
  /// durable by `synchronize`.
  /// - Throws: why it could not be written.
  mutating func keep(_ place: FilePath) throws(StorageError) -> Outcome {
    do throws(StorageError) {
      let file = try OpenFile(place, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
      guard try file.status().kind == .regular else {
        return .unreadable(StorageError(.notARegularFile, place))
      }
      // Nobody is in the middle of a line then. Where there are no locks, whole lines are taken.
      let isLocked = !place.name.hasSuffix(".jsonl") || (try? file.lock(exclusive: false)) == true
      let size = try isLocked ? file.status().size : FileTail.endOfLastLine(of: file)
      let (digest, bytes) = try FileDigest.of(file, size: size)
      if self.size(of: digest) == bytes, isSound(digest) {
        return .kept(digest: digest, bytes: bytes)
      }
      return try copy(file, size: size)
    } catch {
      // A failure of the file itself is no failure of the backup.
      guard error.path == place else { throw error }
      return .unreadable(error)
    }
  }

  /// Makes the names of what was added durable.
  mutating func synchronize() throws(StorageError) {
    for folder in unsynced.sorted() { try Folder.synchronize(folder, calls) }
    unsynced = []
  }

  /// Removes what was added, where it is of no use after a failure.
  mutating func withdraw() {
    for path in added { _ = unsafe unlink(path.text) }
    added = []
  }

  private mutating func copy(
    _ file: borrowing OpenFile, size: Int
  ) throws(StorageError) -> Outcome {
    try Folder.make(folder, calls)
    let temporary = AtomicFile.temporaryPath(for: folder.appending("new"))
    do throws(StorageError) {
      let (digest, bytes) = try AtomicFile.copy(file, size: size, to: temporary, calls)
      guard try FileDigest.readBack(temporary) == digest else {
        throw StorageError(.inputOutput, temporary)
      }
      let target = path(of: digest)
      try Folder.make(target.folder, calls)
      do throws(SystemError) {
        try calls.rename(temporary.text, target.text)
      } catch {
        throw StorageError(error, target, .writing)
      }
      unsynced.insert(target.folder)
      added.append(target)
      return .kept(digest: digest, bytes: bytes)
    } catch {
      _ = unsafe unlink(temporary.text)
      throw error
    }
  }
}
