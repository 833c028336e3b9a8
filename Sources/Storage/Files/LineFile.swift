import Glibc

/// A file to which whole lines are only ever appended, durably, by one program at a time.
///
/// When `append` returns, the lines are on the medium. When it throws, nothing earlier is lost, and what
/// was appended is gone again or, after a failed sync, may or may not be there.
struct LineFile: Sendable {
  let path: FilePath
  var calls = FileSystemCalls.live

  /// How often the lines are written again after the medium failed to confirm them.
  static let attempts = 3
  /// The least that a disk loses at once, in bytes.
  private static let block = 512

  /// Appends lines that may depend on the last one there. Nothing is changed if `compose` throws.
  ///
  /// The folder must exist; the file is made for this user alone. Costs the same however long the file
  /// is, as long as its last line can be understood.
  /// - Parameters:
  ///   - parse: understands a line without its line break, or returns `nil`, upon which the line before
  ///     it is tried.
  ///   - compose: the lines to append, each with its line break, from the last line that was understood.
  func append<Line>(
    findingLast parse: (ArraySlice<UInt8>) -> Line?,
    _ compose: (Line?) throws(StorageError) -> [UInt8]
  ) throws(StorageError) {
    var composed: [UInt8]?
    for attempt in 1... {
      let file = try openLocked()
      let size = try file.status().size
      // With something in it, the file's name has been synced before.
      if size == 0 { try synchronizeFolders() }
      let lines: [UInt8]
      if let composed {
        lines = composed
      } else {
        lines = try compose(try lastLine(of: file, size, parse))
      }
      composed = lines
      try write(try separator(file, size) + lines, to: file, oldSize: size)
      do {
        return try calls.synchronizeData(file.descriptor)
      } catch {
        // The system reports a failed write-back once and may then take the pages for clean, so that
        // syncing again would prove nothing: the lines are written once more.
        if attempt == Self.attempts { throw StorageError(error, path, .writing) }
      }
    }
  }

  /// Opens and locks the file that has the name once the lock is held: it may have been moved away by
  /// a repair or a rename while this program waited.
  private func openLocked() throws(StorageError) -> OpenFile {
    while true {
      let file = try OpenFile(path, O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK)
      let status = try file.status()
      guard status.kind == .regular else { throw StorageError(.notARegularFile, path) }
      try file.lock(exclusive: true)
      do {
        if try FileStatus(of: path).identity == status.identity { return file }
      } catch {
        if error.code != .notFound { throw error }
      }
    }
  }

  /// What keeps new lines apart from what stands before them: a line break after a torn line, left by a
  /// crash or a full disk. Also at the border of two blocks of the disk, since the block before may have
  /// been lost in a failed sync, together with the line break that ends it; elsewhere that line break
  /// shares its block with the new lines and is written with them.
  private func separator(
    _ file: borrowing OpenFile, _ size: Int
  ) throws(StorageError) -> [UInt8] {
    guard size > 0 else { return [] }
    let lineBreak = [UInt8(ascii: "\n")]
    if size.isMultiple(of: Self.block) { return lineBreak }
    return try file.read(at: size - 1, count: 1) == lineBreak ? [] : lineBreak
  }

  private func synchronizeFolders() throws(StorageError) {
    try Folder.synchronize(path.folder, calls)
    try Folder.synchronize(path.folder.folder, calls)
  }

  /// Writes all bytes or, having cut back what it wrote, none.
  private func write(
    _ bytes: [UInt8], to file: borrowing OpenFile, oldSize: Int
  ) throws(StorageError) {
    var rest = bytes[...]
    do throws(SystemError) {
      while !rest.isEmpty { rest = rest.dropFirst(try calls.write(file.descriptor, rest)) }
    } catch {
      // If this fails too, a torn line stays; the next writer ends it with a line break.
      try? calls.truncate(file.descriptor, oldSize)
      throw StorageError(error, path, .writing)
    }
  }

  /// The last line that `parse` understands, looking backwards from the end.
  private func lastLine<Line>(
    of file: borrowing OpenFile, _ size: Int, _ parse: (ArraySlice<UInt8>) -> Line?
  ) throws(StorageError) -> Line? {
    var length = 4096
    var end = size
    while end > 0 {
      let start = max(0, end - length)
      let bytes = try file.read(at: start, count: end - start)
      var lineEnd = bytes.endIndex
      while let lineBreak = bytes[..<lineEnd].lastIndex(of: UInt8(ascii: "\n")) {
        if lineBreak + 1 < lineEnd, let line = parse(bytes[(lineBreak + 1)..<lineEnd]) {
          return line
        }
        lineEnd = lineBreak
      }
      if start == 0 { return lineEnd > 0 ? parse(bytes[..<lineEnd]) : nil }
      // A line longer than the piece: look at a longer piece. Otherwise go on before this line's end.
      if lineEnd == bytes.endIndex { length *= 2 }
      end = start + lineEnd
    }
    return nil
  }
}
