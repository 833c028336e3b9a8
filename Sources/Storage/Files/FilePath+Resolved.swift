import Glibc

extension FilePath {
  /// The same place without links and `..` on the way; `nil` if nothing is there.
  var resolved: FilePath? {
    guard let resolved = unsafe realpath(text, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe FilePath(String(cString: resolved))
  }
}
