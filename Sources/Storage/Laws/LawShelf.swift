import Diagnostics
package import Statutes

/// The statute texts that the user added, a file each in the home's `laws/`. Nothing is read before it is
/// asked for.
package struct LawShelf: Sendable {
  /// What became of a text that was to be kept.
  package enum Outcome: Hashable, Sendable {
    case added
    case replaced
    /// The same text was there.
    case unchanged
  }

  package let folder: FilePath

  package init(_ home: Home) {
    folder = home.laws
  }

  /// What is kept, sorted by name. Looks at the names of the files only.
  package func names() throws(StorageError) -> [LawTextName] {
    try Folder.names(in: folder).compactMap { LawTextName(file: $0) }
  }

  /// The text of that name with what is wrong with it; `nil` if there is none.
  package func reading(_ name: LawTextName) throws(StorageError) -> StatuteTextReading? {
    do {
      let bytes = try LawSource.bytes(of: path(name))
      return StatuteTextReader.read(SourceText(path: path(name).text, bytes: bytes))
    } catch {
      if error.code == .notFound { return nil }
      throw error
    }
  }

  /// Keeps a text in its canonical form, whole or not at all.
  package func keep(
    _ text: StatuteText, as name: LawTextName
  ) throws(StorageError) -> Outcome {
    let bytes = Array(StatuteTextPrinter.print(text).utf8)
    var outcome = Outcome.added
    do {
      if try LawSource.bytes(of: path(name)) == bytes { return .unchanged }
      outcome = .replaced
    } catch {
      guard error.code == .notFound else { throw error }
    }
    try Folder.make(folder, .live)
    try AtomicFile.write(bytes, to: path(name))
    return outcome
  }

  /// The file of a text.
  package func path(_ name: LawTextName) -> FilePath { folder.appending(name.file) }
}
