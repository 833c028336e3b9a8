import Glibc

/// Replacing a whole file: whoever reads it, also after a crash, finds the old content or the new.
package enum AtomicFile {
  /// Writes to a temporary file beside `path`, syncs it, renames it to `path` and syncs the folder.
  /// The file is for this user alone. On failure the old content stays and the temporary file is gone.
  package static func write(
    _ bytes: [UInt8], to path: FilePath, _ calls: FileSystemCalls = .live
  ) throws(StorageError) {
    try write(bytes, to: path, permissions: 0o600, calls)
  }

  private static func write(
    _ bytes: [UInt8], to path: FilePath, permissions: UInt32, _ calls: FileSystemCalls
  ) throws(StorageError) {
    let temporary = temporaryPath(for: path)
    do throws(StorageError) {
      try writeNew(bytes, to: temporary, permissions, calls)
      do throws(SystemError) {
        try calls.rename(temporary.text, path.text)
      } catch {
        throw StorageError(error, path, .writing)
      }
    } catch {
      unsafe unlink(temporary.text)
      throw error
    }
    try Folder.synchronize(path.folder, calls)
  }

  /// Replaces the content of a file that is the user's own, such as a bank: it keeps its permissions, and
  /// a symbolic link stays one and what it leads to is replaced.
  package static func replace(
    contentOf path: FilePath, with bytes: [UInt8], _ calls: FileSystemCalls = .live
  ) throws(StorageError) {
    let permissions = try FileStatus(of: path).permissions
    guard let resolved = unsafe realpath(path.text, nil) else {
      throw StorageError(.last, path, .reading)
    }
    defer { unsafe free(resolved) }
    try write(
      bytes, to: unsafe FilePath(String(cString: resolved)), permissions: permissions, calls)
  }

  /// Writes a file that somebody named, such as an exported sheet. A new one is for this user alone; one
  /// that is there is replaced as `replace` does.
  /// - Throws: also `notARegularFile` if a folder or a device has that name.
  package static func save(
    _ bytes: [UInt8], as path: FilePath, _ calls: FileSystemCalls = .live
  ) throws(StorageError) {
    guard let kind = try? FileStatus(of: path).kind else {
      return try write(bytes, to: path, calls)
    }
    guard kind == .regular else { throw StorageError(.notARegularFile, path) }
    try replace(contentOf: path, with: bytes, calls)
  }

  /// The same for a name that the program chose: a file that is there is replaced only if `isOurs` says so
  /// of its first bytes, so many at most. Returns whether it was written.
  package static func save(
    _ bytes: [UInt8], as path: FilePath, lookingAt count: Int = 256,
    replacingIf isOurs: ([UInt8]) -> Bool
  ) throws(StorageError) -> Bool {
    if (try? FileStatus(of: path, followingLinks: false)) != nil {
      guard isOurs(try OpenFile.reading(path).read(at: 0, count: count)) else { return false }
    }
    try save(bytes, as: path)
    return true
  }

  /// The same for content that comes from a library which can only write to a path: `writing` gets that of an
  /// empty file beside `path`, for this user alone, which is gone afterwards.
  package static func save(
    as path: FilePath, _ calls: FileSystemCalls = .live, writing: (FilePath) throws -> Void
  ) throws {
    let temporary = temporaryPath(for: path)
    defer { unsafe unlink(temporary.text) }
    try writeNew([], to: temporary, 0o600, calls)
    try writing(temporary)
    try save(try OpenFile.reading(temporary).readAll(), as: path, calls)
  }

  /// Makes `path`, which must not exist yet, with that content, and syncs it but not its folder.
  private static func writeNew(
    _ bytes: [UInt8], to path: FilePath, _ permissions: UInt32, _ calls: FileSystemCalls
  ) throws(StorageError) {
    let file = try create(path)
    do throws(SystemError) {
      var rest = bytes[...]
      while !rest.isEmpty { rest = rest.dropFirst(try calls.write(file.descriptor, rest)) }
      if permissions != 0o600 {
        _ = try SystemError.checking { fchmod(file.descriptor, permissions) }
      }
      try calls.synchronize(file.descriptor)
    } catch {
      throw StorageError(error, path, .writing)
    }
  }

  /// Makes `path`, which must not exist yet, with the first `size` bytes of another file, and syncs it but not its folder.
  /// - Returns: the SHA-256 of what was written, and how many bytes that is.
  static func copy(
    _ source: borrowing OpenFile, size: Int, to path: FilePath, _ calls: FileSystemCalls
  ) throws(StorageError) -> (digest: String, bytes: Int) {
    let file = try create(path)
    let descriptor = file.descriptor
    let copied = try FileDigest.of(source, size: size) { piece throws(StorageError) in
      var rest = piece
      do throws(SystemError) {
        while !rest.isEmpty { rest = rest.dropFirst(try calls.write(descriptor, rest)) }
      } catch {
        throw StorageError(error, path, .writing)
      }
    }
    do throws(SystemError) {
      try calls.synchronize(descriptor)
    } catch {
      throw StorageError(error, path, .writing)
    }
    return copied
  }

  private static func create(_ path: FilePath) throws(StorageError) -> OpenFile {
    do {
      return try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
    } catch {
      // Only the folder can be missing, and nobody knows the name of a temporary file.
      throw error.code == .notFound ? StorageError(.notFound, path.folder) : error
    }
  }

  /// A name in the same folder that nobody else uses, hidden, and known as ours by its form.
  static func temporaryPath(for path: FilePath) -> FilePath {
    let random = String(Randomness.seed(), radix: 36)
    return path.folder.appending(".\(path.name).\(random).tmp")
  }

  /// Whether `name` has the form of a temporary file, left behind by a program that was killed.
  static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix(".") && name.hasSuffix(".tmp")
  }
}
