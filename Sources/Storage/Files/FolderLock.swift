import Glibc

/// The right to change what stands in a folder besides journals (derived files, names), held by one
/// program at a time and given back at the end of use. Journals have locks of their own.
struct FolderLock: ~Copyable {
  private let folder: OpenFile

  /// Waits at most about ten seconds for another program; then `busy`.
  /// If not `isPatient`, it is `busy` at once.
  init(_ path: FilePath, isPatient: Bool = true) throws(StorageError) {
    let folder = try OpenFile(path, O_RDONLY | O_DIRECTORY)
    try folder.lock(exclusive: true, attempts: isPatient ? 1000 : 0)
    self.folder = folder
  }
}
