import Diagnostics
package import Questions
package import Records

extension DeputyStore {
  /// What a deputy's events add up to, and the lines that could not be counted.
  package struct Reading: Sendable {
    package let progress: Progress
    package let damage: [JournalContents.Damage]
  }

  /// Adds up a deputy's journals. `formerNames` leads from the names that questions had before to those
  /// they have now.
  package func progress(
    of id: DeputyID, formerNames: [QuestionName: QuestionName] = [:]
  ) throws(StorageError) -> Reading {
    let contents = try read(id)
    let fold = ProgressFold(contents.events, formerNames: formerNames)
    return Reading(progress: fold.progress, damage: contents.damage)
  }

  /// Adds up a deputy's journals and brings `progress.json` and `profile.json` up to date with them. A file
  /// that says the same already is not written.
  @discardableResult
  package func updateDerivedFiles(
    of id: DeputyID, formerNames: [QuestionName: QuestionName] = [:]
  ) throws(StorageError) -> Reading {
    let folder = try folder(of: id)
    let lock = try FolderLock(folder)
    defer { _ = lock }
    let reading = try progress(of: id, formerNames: formerNames)
    for (name, bytes) in Self.derivedFiles(reading.progress) {
      let path = folder.appending(name)
      if try Self.content(of: path) != bytes { try AtomicFile.write(bytes, to: path, calls) }
    }
    return reading
  }

  /// The derived files of a deputy by name, to the byte.
  static func derivedFiles(_ progress: Progress) -> [(name: String, bytes: [UInt8])] {
    [("progress.json", progress.json), ("profile.json", progress.profileJSON)].map {
      ($0.0, JSONText($0.1, layout: .pretty).bytes + [UInt8(ascii: "\n")])
    }
  }

  /// A derived file as it is; `nil` if there is none or it cannot be read.
  static func content(of path: FilePath) throws(StorageError) -> [UInt8]? {
    do {
      return try OpenFile.reading(path).readAll()
    } catch {
      if error.code == .notFound || error.code == .unreadable { return nil }
      throw error
    }
  }
}
