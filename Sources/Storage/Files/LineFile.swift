import Glibc

/// A file to which whole lines are only ever appended, durably, by one program at a time.
///
/// When `append` returns, the lines are on the medium. When it throws, nothing earlier is lost, and what
/// was appended is gone again or, after a failed sync, may or may not be there.
struct LineFile: Sendable {
  /// What somebody who wrote knows about the end of the file: its last line, understood.
  struct End<Line: Sendable>: Sendable {
    fileprivate let identity: FileStatus.Identity
    fileprivate let size: Int
    fileprivate let line: Line

    fileprivate func isEnd(of file: FileStatus) -> Bool {
      identity == file.identity && size == file.size
    }
  }

  /// Lines, each with its line break, and the last of them, understood.
  struct Lines<Line> {
    let bytes: [UInt8]
    let last: Line
  }

  let path: FilePath
  let calls: FileSystemCalls

  /// How often the lines are written again after the medium failed to confirm them.
  private static let attempts = 3
  /// The least that a disk loses at once, in bytes.
  private static let block = 512

  /// Appends lines that may depend on the last one there. Nothing is changed if `compose` throws.
  ///
  /// The folder must exist; the file is made for this user alone. `parse` understands a line without its
  /// line break, or returns `nil`, upon which the line before it is tried; `compose` makes the new lines
  /// from it. Costs the same however long the file is, as long as its last line can be understood. `known`,
  /// which the last call returned, saves looking for that line if nobody else has written since.
  func append<Line>(
    knowing known: End<Line>?, findingLast parse: (ArraySlice<UInt8>) -> Line?,
    _ compose: (Line?) throws(StorageError) -> Lines<Line>
  ) throws(StorageError) -> End<Line> {
    var composed: Lines<Line>?
    var attempt = 1
    while true {
      let file = try openLocked()
      let status = try file.status()
      // With something in it, the file's name has been synced before.
      if status.size == 0 { try synchronizeFolders() }
      var last = known?.line
      var isTorn = false
      if known?.isEnd(of: status) != true {
        let tail = try FileTail(of: file, size: status.size)
        isTorn = tail.isTorn
        last = composed == nil ? try tail.lastLine(of: file, parse) : nil
      }
      let lines: Lines<Line>
      if let composed { lines = composed } else { lines = try compose(last) }
      composed = lines
      let bytes = separator(status.size, isTorn) + lines.bytes
      try write(bytes, to: file, status.size)
      do {
        try calls.synchronizeData(file.descriptor)
        return End(identity: status.identity, size: status.size + bytes.count, line: lines.last)
      } catch {
        // The system reports a failed write-back once and may then take the pages for clean, so that
        // syncing again would prove nothing: the lines are written once more.
        if attempt == Self.attempts { throw StorageError(error, path, .writing) }
        attempt += 1
      }
    }
  }

  /// Opens and locks the file that has the name once the lock is held: it may have been moved away by
  /// a repair or a rename while this program waited. Links are refused: what is written would go elsewhere.
  func openLocked() throws(StorageError) -> OpenFile {
    if (try? FileStatus(of: path.folder, followingLinks: false))?.kind == .symbolicLink {
      throw StorageError(.notADirectory, path.folder)
    }
    while true {
      let file = try OpenFile(path, O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK | O_NOFOLLOW)
      try file.lock(exclusive: true)
      do throws(StorageError) {
        let named = try FileStatus(of: path, followingLinks: false)
        guard named.kind == .regular else { throw StorageError(.notARegularFile, path) }
        if try file.status().identity == named.identity { return file }
      } catch {
        if error.code != .notFound { throw error }
      }
    }
  }

  /// What keeps new lines apart from what stands before them: a line break after a torn line, left by a
  /// crash or a full disk. Also at the border of two blocks of the disk, since the block before may have
  /// been lost in a failed sync, together with the line break that ends it; elsewhere that line break
  /// shares its block with the new lines and is written with them.
  private func separator(_ size: Int, _ isTorn: Bool) -> [UInt8] {
    let isAtBorder = size > 0 && size.isMultiple(of: Self.block)
    return isTorn || isAtBorder ? [UInt8(ascii: "\n")] : []
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
}
