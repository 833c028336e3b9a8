import Dates
import Glibc
import Records

extension BackupStore {
  /// What became of a backup that was to be made.
  package enum Making: Hashable, Sendable {
    case made(BackupSummary)
    /// There is nothing in the home yet.
    case nothing
    /// The time that was allowed is over; what was done so far need not be done again.
    case unfinished
  }

  /// How much an automatic backup may disturb.
  package struct Restraint: Hashable, Sendable {
    /// For reading and writing, in milliseconds; going through the home comes on top.
    package var milliseconds: Int
    /// Bytes that must stay free on the disk.
    package var freeBytes: Int

    package init(milliseconds: Int, freeBytes: Int) {
      self.milliseconds = milliseconds
      self.freeBytes = freeBytes
    }
  }

  /// Makes a backup and thins out the earlier ones. When it returns `made`, the backup is on the disk and was read back.
  ///
  /// Costs a look at each file of the home, and reading and writing those that changed since the last time.
  /// - Throws: why it could not be written; then nothing of it is left, and the earlier ones are all there. `busy` if
  ///   another program is making one.
  package func make(
    at moment: Moment, restraint: Restraint? = nil
  ) throws(StorageError) -> Making {
    let tree = try HomeTree(of: home)
    if tree.files.isEmpty { return .nothing }
    let lock = try lock(isPatient: restraint == nil)
    defer { _ = lock }
    try removeRemains()
    var maker = BackupMaker(self, tree, restraint)
    guard let inventory = try maker.keepAll(made: moment.instant) else { return .unfinished }
    let name = try save(inventory, at: moment)
    maker.finish()
    let removed = try thin(today: name.date)
    return .made(
      BackupSummary(
        name: name, files: inventory.files.count, bytes: inventory.bytes,
        newBytes: maker.newBytes, leftOut: inventory.leftOut, removed: removed))
  }

  /// Removes what was left of an inventory when a program was killed; under the lock nobody is writing one.
  private func removeRemains() throws(StorageError) {
    for name in try Folder.names(in: home.backups) where AtomicFile.isTemporary(name) {
      _ = unsafe unlink(home.backups.appending(name).text)
    }
  }

  /// Writes an inventory under the first free name from `moment` on, and reads it back.
  private func save(
    _ inventory: BackupInventory, at moment: Moment
  ) throws(StorageError) -> BackupName {
    var name = BackupName(moment.instant, utcOffset: moment.utcOffset)
    while (try? FileStatus(of: file(of: name), followingLinks: false)) != nil { name = name.next }
    let file = file(of: name)
    let text = inventory.text
    try AtomicFile.write(text, to: file, calls)
    let written = try OpenFile.reading(file)
    written.forgetCached()
    guard try written.readAll() == text else { throw StorageError(.inputOutput, file) }
    return name
  }
}
