extension LineFile {
  /// Replaces the content, whole or not at all, by what `compose` makes of it; leaves it as it is for `nil`. The folder
  /// must exist; the file is made for this user alone. Whoever waits to append to it does so afterwards.
  func rewrite(
    _ compose: ([UInt8]) throws(StorageError) -> [UInt8]?
  ) throws(StorageError) {
    let file = try openLocked()
    guard let bytes = try compose(try file.readAll()) else { return }
    try AtomicFile.write(bytes, to: path, calls)
  }
}
