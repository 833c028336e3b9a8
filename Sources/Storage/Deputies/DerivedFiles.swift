import Diagnostics
import Questions
import Records

/// The files of a deputy that follow from the journals: `progress.json` and `profile.json`.
enum DerivedFiles {
  static let names = ["progress.json", "profile.json"]

  /// By name, to the byte.
  static func content(_ progress: Progress) -> [(name: String, bytes: [UInt8])] {
    zip(names, [progress.json, progress.profileJSON]).map {
      ($0, JSONText($1, layout: .pretty).bytes + [UInt8(ascii: "\n")])
    }
  }

  /// The content of such a file; `nil` if there is none or it cannot be read.
  static func read(_ path: FilePath) throws(StorageError) -> [UInt8]? {
    do {
      return try OpenFile.reading(path).readAll(upTo: JournalFolder.longest)
    } catch {
      if error.code == .notFound || error.code == .unreadable { return nil }
      throw error
    }
  }

  /// Adds up the journals of a deputy's folder, under its lock, and writes the files that say something
  /// else.
  static func update(
    in folder: FilePath, formerNames: [QuestionName: QuestionName], _ calls: FileSystemCalls
  ) throws(StorageError) -> DeputyStore.Reading {
    let lock = try FolderLock(folder)
    defer { _ = lock }
    let contents = try JournalFolder(folder.appending("attempts")).read()
    let progress = ProgressFold(contents.events, formerNames: formerNames).progress
    for (name, bytes) in content(progress) {
      let path = folder.appending(name)
      if try read(path) != bytes { try AtomicFile.write(bytes, to: path, calls) }
    }
    return DeputyStore.Reading(progress: progress, damage: contents.damage)
  }
}
