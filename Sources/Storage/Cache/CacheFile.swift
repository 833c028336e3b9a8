/// A file below `cache/` that saves work at the next start. It may be lost or out of date at any time; then
/// the work is done again. Nothing true stands only here.
package struct CacheFile: Sendable {
  private let path: FilePath

  /// The file of that name, which must be fit to be the name of a file.
  package init(_ name: String, of home: Home) {
    path = home.cache.appending(name)
  }

  /// What was kept under exactly that key; `nil` for anything else, or if nothing can be read.
  package func read(for key: String) -> [UInt8]? {
    guard let bytes = try? OpenFile.reading(path).readAll(upTo: JournalFolder.longest) else {
      return nil
    }
    let head = Self.head(key)
    return bytes.starts(with: head) ? Array(bytes[head.count...]) : nil
  }

  /// Keeps `bytes` under a key, instead of what was kept before. What cannot be kept is left alone: it costs
  /// time, nothing else.
  package func write(_ bytes: [UInt8], for key: String) {
    do {
      try Folder.make(path.folder, .live)
      try AtomicFile.write(Self.head(key) + bytes, to: path)
    } catch {
      return
    }
  }

  /// The key stands there as it is: making a digest of it would cost more than comparing it.
  private static func head(_ key: String) -> [UInt8] {
    Array("lvzhi-cache 2 \(key.utf8.count)\n\(key)\n".utf8)
  }
}
