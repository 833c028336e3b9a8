import Dates

/// Tells whether a file is still what it was, without opening it: its size, the time of its last change and
/// what the system calls it.
package struct FileStamp: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// The stamp of the file at `path` now; of one that is not there, one that no file has.
  package init(of path: FilePath) {
    description = (try? FileStatus(of: path)).map { FileStamp($0).description } ?? "-"
  }

  /// The stamp of a file that was looked at.
  init(_ status: FileStatus) {
    description =
      "\(status.size)/\(status.modified.milliseconds)/\(status.identity.device)/\(status.identity.inode)"
  }
}
