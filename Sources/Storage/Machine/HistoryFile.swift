/// The lines typed at the prompt, for this user alone: at most `capacity`, the oldest first, without
/// a line that repeats the one before it.
package struct HistoryFile: Sendable {
  package static let capacity = 1000
  /// A longer file was written by something else, in bytes.
  private static let longest = 64 << 20

  private let path: FilePath

  package init(_ path: FilePath) {
    self.path = path
  }

  /// The lines; none if there is no file yet. Bytes that are not UTF-8 become U+FFFD.
  package func lines() throws(StorageError) -> [String] {
    do {
      let bytes = try OpenFile.reading(path).readAll(upTo: Self.longest)
      return bytes.split(separator: UInt8(ascii: "\n")).suffix(Self.capacity)
        .map { String(decoding: $0, as: UTF8.self) }
    } catch {
      if error.code == .notFound { return [] }
      throw error
    }
  }

  /// Adds lines at the end. Empty ones, and those with a line break or another control character, are
  /// left out. Lines that other programs added meanwhile stay.
  package func add(_ new: [String]) throws(StorageError) {
    try Folder.make(path.folder, .live)
    let lock = try FolderLock(path.folder)
    defer { _ = lock }
    var lines = try self.lines()
    for line in new where Self.accepts(line) && line != lines.last { lines.append(line) }
    let text = lines.suffix(Self.capacity).map { $0 + "\n" }.joined()
    try AtomicFile.write(Array(text.utf8), to: path)
  }

  private static func accepts(_ line: String) -> Bool {
    !line.isEmpty && !line.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
