import Dates

/// Tells whether a file is still what it was, without opening it: its size, the time of its last change and
/// what the system calls it.
package struct FileStamp: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// The stamp of the file at `path` now; of one that is not there, one that no file has.
  package init(of path: FilePath) {
    guard let status = try? FileStatus(of: path) else {
      description = "-"
      return
    }
    description =
      "\(status.size)/\(status.modified.milliseconds)/\(status.identity.device)/\(status.identity.inode)"
  }
}
