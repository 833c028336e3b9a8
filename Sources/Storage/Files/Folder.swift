import Glibc

/// Making, listing and syncing folders.
package enum Folder {
  /// Makes `path` and what is missing above it, for this user alone, and syncs the folder each new one
  /// stands in. One that is there is left as it is.
  package static func make(
    _ path: FilePath, _ calls: FileSystemCalls = .live
  ) throws(StorageError) {
    if try makeOne(path, calls) { return }
    guard path.folder != path else { throw StorageError(.unwritable, path, number: ENOENT) }
    try make(path.folder, calls)
    // Where the folder above is there and nothing can be made in it, as in /proc, trying on would not end.
    guard try makeOne(path, calls) else { throw StorageError(.unwritable, path, number: ENOENT) }
  }

  /// Makes one folder, if it is not there yet; `false` if the one above it is missing.
  private static func makeOne(
    _ path: FilePath, _ calls: FileSystemCalls
  ) throws(StorageError) -> Bool {
    do {
      _ = try SystemError.checking { unsafe mkdir(path.text, 0o700) }
    } catch {
      switch error.number {
      case EEXIST:
        guard try FileStatus(of: path).kind == .folder else {
          throw StorageError(.notADirectory, path)
        }
        return true
      case ENOENT:
        return false
      default:
        throw StorageError(error, path, .writing)
      }
    }
    try synchronize(path.folder, calls)
    return true
  }

  /// Makes the names in a folder durable: a new, renamed or removed entry is on the medium afterwards.
  static func synchronize(_ path: FilePath, _ calls: FileSystemCalls) throws(StorageError) {
    let folder = try OpenFile(path, O_RDONLY | O_DIRECTORY)
    do {
      try calls.synchronize(folder.descriptor)
    } catch {
      throw StorageError(error, path, .writing)
    }
  }

  /// The names in a folder, hidden ones too, sorted by their bytes; empty if there is no folder.
  static func names(in path: FilePath) throws(StorageError) -> [String] {
    guard let stream = unsafe opendir(path.text) else {
      let error = SystemError.last
      if error.number == ENOENT { return [] }
      throw StorageError(error, path, .reading)
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    if errno != 0 { throw StorageError(SystemError.last, path, .reading) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
