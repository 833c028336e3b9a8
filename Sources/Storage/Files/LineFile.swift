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
  /// As many bytes as usually hold the last line.
  private static let piece = 1024
  private static let lineBreak = UInt8(ascii: "\n")

  /// Appends lines that may depend on the last one there. Nothing is changed if `compose` throws.
  ///
  /// The folder must exist; the file is made for this user alone. Costs the same however long the file
  /// is, as long as its last line can be understood. `parse` understands a line without its line break, or
  /// returns `nil`, upon which the line before it is tried; `compose` makes the lines to append, each with
  /// its line break, from the last line that was understood.
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
      let end = try file.read(at: max(0, size - Self.piece), count: min(size, Self.piece))
      let lines: [UInt8]
      if let composed {
        lines = composed
      } else {
        lines = try compose(try lastLine(of: file, size, end, parse))
      }
      composed = lines
      try write(needsLineBreak(size, end) ? [Self.lineBreak] + lines : lines, to: file, size)
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
      try file.lock(exclusive: true)
      do throws(StorageError) {
        let named = try FileStatus(of: path)
        guard named.kind == .regular else { throw StorageError(.notARegularFile, path) }
        if try file.status().identity == named.identity { return file }
      } catch {
        if error.code != .notFound { throw error }
      }
    }
  }

  /// Whether a line break must keep new lines apart from what stands before them: after a torn line, left
  /// by a crash or a full disk. Also at the border of two blocks of the disk, since the block before may
  /// have been lost in a failed sync, together with the line break that ends it; elsewhere that line break
  /// shares its block with the new lines and is written with them.
  private func needsLineBreak(_ size: Int, _ end: [UInt8]) -> Bool {
    size > 0 && (end.last != Self.lineBreak || size.isMultiple(of: Self.block))
  }

  private func synchronizeFolders() throws(StorageError) {
    try Folder.synchronize(path.folder, calls)
    try Folder.synchronize(path.folder.folder, calls)
  }

  /// Writes all bytes or, having cut back what it wrote, none.
  private func write(
    _ bytes: [UInt8], to file: borrowing OpenFile, _ oldSize: Int
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

  /// The last line that `parse` understands, looking backwards from `end`, the last bytes of the file.
  private func lastLine<Line>(
    of file: borrowing OpenFile, _ size: Int, _ end: [UInt8],
    _ parse: (ArraySlice<UInt8>) -> Line?
  ) throws(StorageError) -> Line? {
    var bytes = end
    var start = size - end.count
    var length = Self.piece
    while true {
      var lineEnd = bytes.endIndex
      while let lineBreak = bytes[..<lineEnd].lastIndex(of: Self.lineBreak) {
        if lineBreak + 1 < lineEnd, let line = parse(bytes[(lineBreak + 1)..<lineEnd]) {
          return line
        }
        lineEnd = lineBreak
      }
      if start == 0 { return lineEnd > 0 ? parse(bytes[..<lineEnd]) : nil }
      // A line longer than the piece: look at a longer piece. Otherwise go on before this line's end.
      if lineEnd == bytes.endIndex { length *= 2 }
      let next = max(0, start + lineEnd - length)
      bytes = try file.read(at: next, count: start + lineEnd - next)
      start = next
    }
  }
}
