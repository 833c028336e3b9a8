/// Files with statute texts that somebody names.
package enum LawSource {
  /// The longest file that is read, in bytes: a whole code of laws has far less.
  package static let longest = 32 << 20

  /// Names of files that may hold a statute text end like this.
  package static let extensions = ["md", "txt", "docx"]

  /// The bytes of a regular file.
  /// - Throws: `fileTooLong`, or what the system said.
  package static func bytes(of path: FilePath) throws(StorageError) -> [UInt8] {
    try OpenFile.reading(path).readAll(upTo: longest)
  }

  /// The files that `paths` name: a folder stands for every statute text below it.
  package static func files(_ paths: [FilePath]) -> [FilePath] {
    paths.flatMap { path -> [FilePath] in
      guard (try? FileStatus(of: path))?.kind == .folder else { return [path] }
      var search = FolderSearch(extensions: extensions)
      search.search(path)
      return search.files
    }
  }
}
