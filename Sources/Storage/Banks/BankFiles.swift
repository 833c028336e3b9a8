package import BankFile
package import Diagnostics
import Glibc

/// Bank files that somebody names, one by one or by their folders; for checking and formatting.
package enum BankFiles {
  /// A file with what was understood of it.
  package struct File: Sendable {
    package enum Content: Sendable {
      case read(SourceText, BankReading)
      case failed(StorageError)
    }

    package let path: FilePath
    package let encoding: TextDecoding.Encoding
    package let content: Content
  }

  /// Reads the files at `paths`, and every `*.md` below those that are folders, in this order.
  package static func read(_ paths: [FilePath]) -> [File] {
    paths.flatMap { path -> [File] in
      guard (try? FileStatus(of: path))?.kind == .folder else { return [readFile(path)] }
      var search = FolderSearch(extensions: ["md"])
      search.search(path)
      return search.files.map(readFile)
        + search.failures.map { File(path: $0.path, encoding: .unknown, content: .failed($0)) }
    }
  }

  /// The text of a file, in UTF-8 whatever it is in.
  package static func text(of path: FilePath) throws(StorageError) -> SourceText {
    try BankText(contentsOf: path).source
  }

  /// Replaces a bank file by `bytes`, whole or not at all; it stays where links lead and as open as it was.
  package static func write(_ bytes: [UInt8], to path: FilePath) throws(StorageError) {
    try AtomicFile.replace(contentOf: path, with: bytes)
  }

  /// Replaces a bank file or, where it cannot be written, puts the changed bank under the same name into the
  /// banks of the home, where it is found before the original. Returns the file that was written.
  /// - Throws: `alreadyExists` if another file of that name is there.
  package static func save(
    _ bytes: [UInt8], for original: FilePath, in home: Home
  ) throws(StorageError) -> FilePath {
    if isWritable(original) {
      try write(bytes, to: original)
      return original
    }
    let copy = home.banks.appending(original.name)
    if (try? FileStatus(of: copy, followingLinks: false)) != nil {
      guard try OpenFile.reading(copy).readAll() == bytes else {
        throw StorageError(.alreadyExists, copy)
      }
      return copy
    }
    try Folder.make(home.banks, .live)
    try AtomicFile.write(bytes, to: copy)
    return copy
  }

  /// Whether a file can be replaced: it and its folder may be written to.
  private static func isWritable(_ path: FilePath) -> Bool {
    unsafe access(path.text, W_OK) == 0 && access(path.folder.text, W_OK) == 0
  }

  /// Writes a new bank file, and the folder for it if need be; `false` if there is a file of that name, which
  /// is left alone.
  package static func create(_ bytes: [UInt8], at path: FilePath) throws(StorageError) -> Bool {
    try Folder.make(path.folder, .live)
    return try AtomicFile.save(bytes, as: path) { _ in false }
  }

  private static func readFile(_ path: FilePath) -> File {
    do {
      let text = try BankText(contentsOf: path)
      return File(
        path: path, encoding: text.encoding,
        content: .read(text.source, text.reading))
    } catch {
      return File(path: path, encoding: .unknown, content: .failed(error))
    }
  }
}
