import Glibc

/// The right to change what stands in a folder besides journals (derived files, names), held by one
/// program at a time and given back at the end of use. Journals have locks of their own.
struct FolderLock: ~Copyable {
  private let folder: OpenFile

  /// Waits at most about ten seconds for another program; then `busy`.
  init(_ path: FilePath) throws(StorageError) {
    let folder = try OpenFile(path, O_RDONLY | O_DIRECTORY)
    try folder.lock(exclusive: true)
    self.folder = folder
  }
}
