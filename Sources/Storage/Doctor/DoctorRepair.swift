import Glibc
package import Dates
package import Questions
import Records

/// Mends what a doctor found. What it replaces or takes away goes to a new folder under `backups`, at the
/// place it had in the home; nothing is deleted.
package struct DoctorRepair: Sendable {
  /// Where the originals go; made with the first of them.
  package let backups: FilePath
  private let home: Home
  private let formerNames: [QuestionName: QuestionName]
  private let calls: FileSystemCalls

  package init(
    _ home: Home, now: Timestamp, formerNames: [QuestionName: QuestionName] = [:],
    _ calls: FileSystemCalls = .live
  ) {
    self.home = home
    self.formerNames = formerNames
    self.calls = calls
    let name = now.description.filter { $0.isNumber || $0 == "T" }
    backups = home.backups.appending("doctor-\(name)")
  }

  /// Mends one finding; does nothing if there is nothing to be done about it.
  package func mend(_ finding: DoctorFinding) throws(StorageError) {
    let path = finding.path
    switch finding.repair {
    case nil: return
    case .closeToOthers: try closeToOthers(path)
    case .moveAway: try moveAway(path)
    case .takeOutLines: try takeOutLines(of: path)
    case .deriveAnew:
      try moveAway(path)
      _ = try DerivedFiles.update(in: path.folder, formerNames: formerNames, calls)
    }
  }

  private func closeToOthers(_ path: FilePath) throws(StorageError) {
    let permissions = try FileStatus(of: path).permissions & 0o700
    do {
      _ = try SystemError.checking { unsafe chmod(path.text, permissions) }
    } catch {
      throw StorageError(error, path, .writing)
    }
  }

  private func moveAway(_ path: FilePath) throws(StorageError) {
    let target = try backupPath(for: path)
    do {
      try calls.rename(path.text, target.text)
    } catch {
      throw StorageError(error, target, .writing)
    }
    try Folder.synchronize(target.folder, calls)
    try Folder.synchronize(path.folder, calls)
  }

  /// Under the journal's lock; whoever waits for it opens the new file afterwards (see `LineFile`).
  private func takeOutLines(of path: FilePath) throws(StorageError) {
    let file = try OpenFile(path, O_RDWR | O_NOFOLLOW)
    try file.lock(exclusive: true)
    let bytes = try file.readAll()
    let text = JournalText(bytes)
    if let version = text.newerVersion { throw StorageError(.newerVersion(version), path) }
    try AtomicFile.write(bytes, to: try backupPath(for: path), calls)
    var sound: [UInt8] = []
    var start = 0
    for fault in text.faults {
      sound += bytes[start..<fault.range.lowerBound]
      start = min(fault.range.upperBound + 1, bytes.count)
    }
    try AtomicFile.write(sound + bytes[start...], to: path, calls)
  }

  /// A free place under `backups` that tells where `path` was; its folder is made.
  private func backupPath(for path: FilePath) throws(StorageError) -> FilePath {
    let place = path.text.utf8.dropFirst(home.root.text.utf8.count)
    let target = FilePath(backups.text + String(Substring(place)))
    try Folder.make(target.folder, calls)
    var free = target
    var number = 2
    while (try? FileStatus(of: free, followingLinks: false)) != nil {
      free = FilePath("\(target)~\(number)")
      number += 1
    }
    return free
  }
}
