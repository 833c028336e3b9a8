import Glibc

/// How much room a disk has.
enum FreeSpace {
  /// Bytes that this user may still write where `path` is; `nil` if the system does not say.
  static func bytes(at path: FilePath) -> Int? {
    var status = statvfs()
    guard unsafe statvfs(path.text, &status) == 0 else { return nil }
    return Int(
      clamping: status.f_bavail.multipliedReportingOverflow(by: status.f_frsize).partialValue)
  }
}
