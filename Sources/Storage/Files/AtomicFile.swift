import Glibc

/// Replacing a whole file: whoever reads it, also after a crash, finds the old content or the new.
package enum AtomicFile {
  /// Writes to a temporary file beside `path`, syncs it, renames it to `path` and syncs the folder.
  /// The file is for this user alone. On failure the old content stays and the temporary file is gone.
  package static func write(
    _ bytes: [UInt8], to path: FilePath, _ calls: FileSystemCalls = .live
  ) throws(StorageError) {
    let temporary = temporaryPath(for: path)
    do throws(StorageError) {
      try writeNew(bytes, to: temporary, calls)
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

  /// Makes `path`, which must not exist yet, with that content, and syncs it but not its folder.
  static func writeNew(
    _ bytes: [UInt8], to path: FilePath, _ calls: FileSystemCalls
  ) throws(StorageError) {
    let file = try OpenFile(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
    do throws(SystemError) {
      var rest = bytes[...]
      while !rest.isEmpty { rest = rest.dropFirst(try calls.write(file.descriptor, rest)) }
      try calls.synchronize(file.descriptor)
    } catch {
      throw StorageError(error, path, .writing)
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
