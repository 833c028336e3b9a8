import Glibc
package import Records

extension BackupStore {
  /// A backup that was restored.
  package struct Restored: Hashable, Sendable {
    package let folder: FilePath
    package let files: Int
    package let bytes: Int
    /// Files that could not be restored, since their content is missing or damaged in the backup.
    package let lost: [String]
    /// What of the inventory cannot be used.
    package let faults: [BackupFault]
  }

  /// Restores a backup as a folder of its own, `target`, which must not exist yet, or be empty. It has its name when
  /// everything is in it, on the disk and read back. What the backup has lost is left out and told.
  /// - Throws: `alreadyExists` if something is in `target`; `notFound` if there is no such backup. Nothing is left of
  ///   what was begun.
  package func restore(_ name: BackupName, into target: FilePath) throws(StorageError) -> Restored {
    let (inventory, faults) = try inventory(of: name)
    guard try isFree(target) else { throw StorageError(.alreadyExists, target) }
    try Folder.make(target.folder, calls)
    let lock = try lock(isPatient: true)
    defer { _ = lock }
    var restorer = BackupRestorer(
      contents: BackupContents(in: home.backups, calls), target: target, calls)
    do throws(StorageError) {
      for file in inventory.files { try restorer.restore(file) }
      try restorer.finish()
    } catch {
      restorer.discard(inventory.files)
      throw error
    }
    return Restored(
      folder: target, files: inventory.files.count - restorer.lost.count, bytes: restorer.bytes,
      lost: restorer.lost, faults: faults)
  }

  /// Whether `target` would stand in the home itself, or anywhere below it, also by way of links.
  package func isInHome(_ target: FilePath) -> Bool {
    guard let root = home.root.resolved else { return false }
    var place = target
    while true {
      if let resolved = place.resolved {
        return resolved == root || resolved.text.hasPrefix(root.text + "/")
      }
      if place.folder == place { return false }
      place = place.folder
    }
  }

  /// Whether `target` can become a folder of its own: it is not there, or empty.
  private func isFree(_ target: FilePath) throws(StorageError) -> Bool {
    guard let status = try? FileStatus(of: target, followingLinks: false) else { return true }
    guard status.kind == .folder else { return false }
    return try Folder.names(in: target).isEmpty
  }
}
