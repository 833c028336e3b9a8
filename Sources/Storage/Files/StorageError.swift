import Glibc

/// Why something could not be read or written: a code that the program words, the file or folder, and
/// what the system said.
package struct StorageError: Error, Hashable, Sendable {
  package enum Code: Hashable, Sendable {
    /// There is no such file or folder.
    case notFound
    /// Something of that name is there already.
    case alreadyExists
    /// A folder was needed and something else is there.
    case notADirectory
    /// A regular file was needed and something else is there (a folder, a pipe, a device).
    case notARegularFile
    /// The system does not let this user read it.
    case unreadable
    /// The system does not let this user write there, or the medium is read-only.
    case unwritable
    /// The disk, the quota or the largest size of a file is exhausted.
    case full
    /// Another program held the lock for longer than one waits.
    case busy
    /// The file system has no locks, without which two programs could spoil each other's work.
    case noLocks
    /// Written by a newer lvzhi, in that version of the format; left untouched.
    case newerVersion(Int)
    /// The content cannot be used and cannot be passed over.
    case damaged
    /// A frozen file does not say any more what it said when it was written.
    case altered
    /// Longer than is read.
    case fileTooLong(bytes: Int)
    /// A line of the text is longer than is read.
    case lineTooLong
    /// The medium failed (EIO).
    case inputOutput
    /// Anything else; see `systemMessage`.
    case failed
  }

  package let code: Code
  package let path: FilePath
  /// The system's error number, where a system call failed.
  package let number: Int32?

  package init(_ code: Code, _ path: FilePath, number: Int32? = nil) {
    self.code = code
    self.path = path
    self.number = number
  }

  /// The system's own words for `number`, in English or in the language of the locale.
  package var systemMessage: String? {
    guard let number, let words = unsafe strerror(number) else { return nil }
    return unsafe String(cString: words)
  }
}

extension StorageError {
  /// What a system call was for: permission denied means two things.
  enum Purpose {
    case reading
    case writing
    case locking
  }

  /// The error for an error number.
  init(_ error: SystemError, _ path: FilePath, _ purpose: Purpose) {
    let code: Code =
      switch error.number {
      case ENOENT: .notFound
      case EEXIST, ENOTEMPTY: .alreadyExists
      case ENOTDIR: .notADirectory
      // A link where none is followed.
      case EISDIR, ENXIO, ENODEV, ELOOP: .notARegularFile
      case EACCES, EPERM: purpose == .reading ? .unreadable : .unwritable
      case EROFS: .unwritable
      case ENOSPC, EDQUOT, EFBIG: .full
      case EWOULDBLOCK, EBUSY, ETXTBSY: .busy
      case ENOLCK,
        EOPNOTSUPP where purpose == .locking, ENOSYS where purpose == .locking:
        .noLocks
      case EIO: .inputOutput
      default: .failed
      }
    // The system does not say which part of the path is no folder.
    let place = code == .notADirectory ? Self.obstacle(on: path) ?? path : path
    self.init(code, place, number: error.number)
  }

  /// The first folder above `path` that is there and is none.
  private static func obstacle(on path: FilePath) -> FilePath? {
    var place = path.folder
    while place.folder != place {
      if let status = try? FileStatus(of: place) { return status.kind == .folder ? nil : place }
      place = place.folder
    }
    return nil
  }
}
