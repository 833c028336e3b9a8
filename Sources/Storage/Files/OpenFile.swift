import Glibc

/// An open file or folder, closed when it goes out of use.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  let path: FilePath

  /// Opens `path`; a file that is made (`O_CREAT`) is for this user alone.
  init(_ path: FilePath, _ flags: Int32) throws(StorageError) {
    let purpose: StorageError.Purpose = flags & O_ACCMODE == O_RDONLY ? .reading : .writing
    do {
      descriptor = try SystemError.checking {
        unsafe open(path.text, flags | O_CLOEXEC | O_NOCTTY, 0o600)
      }
    } catch {
      throw StorageError(error, path, purpose)
    }
    self.path = path
  }

  /// Opens a regular file for reading. Anything else is refused before it is opened, since opening a
  /// pipe waits for a writer and opening a device can do things. So are links, where they are not to be followed.
  static func reading(
    _ path: FilePath, followingLinks: Bool = true
  ) throws(StorageError) -> OpenFile {
    guard try FileStatus(of: path, followingLinks: followingLinks).kind == .regular else {
      throw StorageError(.notARegularFile, path)
    }
    let file = try OpenFile(path, O_RDONLY | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW))
    guard try file.status().kind == .regular else { throw StorageError(.notARegularFile, path) }
    return file
  }

  deinit {
    close(descriptor)
  }

  func status() throws(StorageError) -> FileStatus {
    try FileStatus(ofDescriptor: descriptor, path)
  }

  /// Waits for the lock, at most about ten seconds; then `busy`. It ends when the file is closed, also
  /// by a crash. With fewer `attempts` it waits less, with none not at all.
  ///
  /// On a file system without locks an exclusive one is refused (`noLocks`), so that nobody ever writes there; a shared
  /// one is not needed then.
  /// - Returns: whether there is a lock now.
  @discardableResult
  func lock(exclusive: Bool, attempts: Int = 1000) throws(StorageError) -> Bool {
    let operation = (exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB
    var attempt = 0
    while true {
      do {
        _ = try SystemError.checking { flock(descriptor, operation) }
        return true
      } catch {
        guard error.number == EWOULDBLOCK, attempt < attempts else {
          let failure = StorageError(error, path, .locking)
          if failure.code == .noLocks, !exclusive { return false }
          throw failure
        }
        _ = poll(nil, 0, attempt < 100 ? 1 : 10)
        attempt += 1
      }
    }
  }

  /// Lets the system drop what it keeps of the file in memory, so that the next reading comes from the medium. Nothing
  /// that is not on it yet is lost, and a system that does not do it is none the worse.
  func forgetCached() {
    _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
  }

  /// Up to `count` bytes from `offset`; fewer only at the end.
  func read(at offset: Int, count: Int) throws(StorageError) -> [UInt8] {
    var failure: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        do throws(SystemError) {
          let got = try SystemError.checking {
            unsafe pread(
              descriptor, buffer.baseAddress.map { unsafe $0 + filled }, count - filled,
              offset + filled)
          }
          if got == 0 { return }
          filled += got
        } catch {
          failure = error
          return
        }
      }
    }
    if let failure { throw StorageError(failure, path, .reading) }
    return bytes
  }

  /// The whole content; for files of which a larger one is no harm, since they were written by this program just now.
  func readAll() throws(StorageError) -> [UInt8] {
    try read(at: 0, count: status().size)
  }

  /// The whole content, unless it has more bytes than that; then `fileTooLong`.
  func readAll(upTo longest: Int) throws(StorageError) -> [UInt8] {
    let size = try status().size
    guard size <= longest else { throw StorageError(.fileTooLong(bytes: size), path) }
    return try readAll()
  }
}
