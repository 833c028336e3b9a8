package import Dates
import Glibc

/// What the system says about a file without opening it.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case regular
    case folder
    case symbolicLink
    /// A pipe, socket or device.
    case other
  }

  package let kind: Kind
  /// In bytes.
  package let size: Int
  /// The permission bits, such as 0o600.
  package let permissions: UInt32
  /// When the content last changed.
  package let modified: Timestamp
  /// The same for two names of one file.
  let identity: Identity

  struct Identity: Hashable, Sendable {
    let device: dev_t
    let inode: ino_t
  }

  /// Of the file at `path`; a symbolic link is followed unless `followingLinks` is false.
  package init(of path: FilePath, followingLinks: Bool = true) throws(StorageError) {
    var status = stat()
    do {
      _ = try SystemError.checking {
        unsafe followingLinks ? stat(path.text, &status) : lstat(path.text, &status)
      }
    } catch {
      throw StorageError(error, path, .reading)
    }
    self.init(status)
  }

  init(ofDescriptor descriptor: Int32, _ path: FilePath) throws(StorageError) {
    var status = stat()
    do {
      _ = try SystemError.checking { unsafe fstat(descriptor, &status) }
    } catch {
      throw StorageError(error, path, .reading)
    }
    self.init(status)
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    size = Int(status.st_size)
    permissions = status.st_mode & 0o7777
    let time = status.st_mtim
    modified = Timestamp(
      milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    identity = Identity(device: status.st_dev, inode: status.st_ino)
  }
}
