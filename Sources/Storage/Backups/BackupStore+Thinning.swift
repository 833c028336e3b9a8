import Dates
import Glibc
import Records

extension BackupStore {
  /// Takes away the backups that are not kept any more, and the contents that no other backup has.
  ///
  /// Where an inventory cannot be read in full, no content is taken away: it might be one of its.
  /// - Returns: the names of those taken away.
  func thin(today: CalendarDate) throws(StorageError) -> [BackupName] {
    let names = try names()
    let kept = BackupThinning.kept(of: names, today: today)
    let removed = names.filter { !kept.contains($0) }
    guard !removed.isEmpty else { return [] }
    for name in removed { try remove(file(of: name)) }
    // The contents go after the names are surely gone: no inventory may ever name what is missing.
    try Folder.synchronize(home.backups, calls)
    try sweep(kept.sorted())
    return removed
  }

  private func sweep(_ names: [BackupName]) throws(StorageError) {
    var needed = BackupDigests()
    for name in names {
      let text = try OpenFile.reading(file(of: name)).readAll(upTo: Self.longest)
      guard needed.add(inventory: text) else { return }
    }
    for place in try contentFiles() where !needed.contains(place.name) { try remove(place) }
  }

  private func remove(_ path: FilePath) throws(StorageError) {
    do {
      _ = try SystemError.checking { unsafe unlink(path.text) }
    } catch {
      throw StorageError(error, path, .writing)
    }
  }
}
