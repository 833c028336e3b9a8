/// The random name of this machine and user: the name of the journals that are written here. Not the
/// host's name, which says whose machine it is and is the same on many.
package struct DeviceName: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// `nil` unless `text` has 1 to 64 of `a`–`z`, `0`–`9` and `-`.
  package init?(_ text: String) {
    let allowed = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard allowed, (1...64).contains(text.utf8.count) else { return nil }
    self.text = text
  }

  private init(random seed: UInt64) {
    let digits = String(seed, radix: 36)
    text = String(repeating: "0", count: 13 - digits.utf8.count) + digits
  }

  package var description: String { text }

  /// The name kept in `path`, which is made at the first call. Programs that start at once agree.
  /// A file without a usable name is replaced: a new name only means a new journal.
  package static func load(
    from path: FilePath, _ calls: FileSystemCalls = .live
  ) throws(StorageError) -> DeviceName {
    if let name = try read(path) { return name }
    try Folder.make(path.folder, calls)
    let lock = try FolderLock(path.folder)
    defer { _ = lock }
    if let name = try read(path) { return name }
    let name = DeviceName(random: Randomness.seed())
    try AtomicFile.write(Array("\(name)\n".utf8), to: path, calls)
    return name
  }

  private static func read(_ path: FilePath) throws(StorageError) -> DeviceName? {
    do {
      let bytes = try OpenFile.reading(path).readAll(upTo: 4096)
      return DeviceName(String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
    } catch {
      if error.code == .notFound { return nil }
      throw error
    }
  }
}
