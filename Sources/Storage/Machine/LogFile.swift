import Glibc

/// A file that lines are added to, for this user alone. What is there stays.
package final class LogFile: Sendable {
  private let file: OpenFile

  /// Opens it, or makes it. Throws a `StorageError` for anything but a regular file, a symbolic link among them.
  package init(_ path: FilePath) throws(StorageError) {
    if let status = try? FileStatus(of: path, followingLinks: false), status.kind != .regular {
      throw StorageError(.notARegularFile, path)
    }
    file = try OpenFile(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW)
  }

  /// Adds a line, in one piece, so that programs with one log do not mix their lines. A log that cannot be written stops
  /// nothing: whoever waits for an answer does not wait for the log.
  package func add(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe write(file.descriptor, $0.baseAddress, $0.count) }
  }
}
