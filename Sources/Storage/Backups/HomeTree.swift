import Records

/// The files of a home that a backup holds: all but what can be made anew (`cache`), the backups themselves and
/// temporary files. Links are not followed, so nothing outside the home is among them.
struct HomeTree {
  struct File {
    /// Within the home.
    let path: String
    let place: FilePath
    let status: FileStatus
  }

  private(set) var files: [File] = []
  /// Within the home: links, pipes and the like, and folders that cannot be read.
  private(set) var leftOut: [String] = []

  /// Goes through the home, sorted by the bytes of the names. What vanishes meanwhile is passed over.
  /// - Throws: what the system said if the home itself cannot be listed.
  init(of home: Home) throws(StorageError) {
    let others = [home.cache.name, home.backups.name]
    for name in try Folder.names(in: home.root) where !others.contains(name) {
      visit(home.root.appending(name), name)
    }
  }

  private mutating func visit(_ place: FilePath, _ path: String) {
    do throws(StorageError) {
      let status = try FileStatus(of: place, followingLinks: false)
      switch status.kind {
      case .folder where AtomicFile.isTemporary(place.name),
        .regular where AtomicFile.isTemporary(place.name):
        break
      case .folder:
        for name in try Folder.names(in: place) {
          visit(place.appending(name), "\(path)/\(name)")
        }
      case .regular: files.append(File(path: path, place: place, status: status))
      case .symbolicLink, .other: leftOut.append(path)
      }
    } catch {
      if error.code != .notFound { leftOut.append(path) }
    }
  }
}
