/// The files below a folder, at any depth, by the extension of their names.
///
/// Hidden entries are passed over. A symbolic link to a file is followed wherever it leads, since people
/// and packagers keep files elsewhere and link them in; one to a folder is not, since that can go round
/// in circles.
struct FolderSearch {
  let extensions: [String]
  private(set) var files: [FilePath] = []
  /// Folders that could not be listed, and entries of a wanted name that are no files.
  private(set) var failures: [StorageError] = []

  init(extensions: [String]) {
    self.extensions = extensions
  }

  /// Adds what is below `folder`: its files sorted by name, then those of its folders.
  mutating func search(_ folder: FilePath) {
    let names: [String]
    do {
      names = try Folder.names(in: folder)
    } catch {
      failures.append(error)
      return
    }
    var folders: [FilePath] = []
    for name in names where !name.hasPrefix(".") {
      let path = folder.appending(name)
      do {
        switch try kind(of: path) {
        case .regular: if isWanted(path) { files.append(path) }
        case .folder: folders.append(path)
        case .symbolicLink: break
        case .other: if isWanted(path) { failures.append(StorageError(.notARegularFile, path)) }
        }
      } catch {
        if isWanted(path) { failures.append(error) }
      }
    }
    for folder in folders { search(folder) }
  }

  /// A link to a folder counts as a link, one to anything else as what it leads to.
  private func kind(of path: FilePath) throws(StorageError) -> FileStatus.Kind {
    let kind = try FileStatus(of: path, followingLinks: false).kind
    guard kind == .symbolicLink else { return kind }
    let target = try FileStatus(of: path).kind
    return target == .folder ? .symbolicLink : target
  }

  private func isWanted(_ path: FilePath) -> Bool {
    extensions.contains(path.pathExtension)
  }
}
