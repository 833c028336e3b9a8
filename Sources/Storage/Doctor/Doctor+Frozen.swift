import Papers
import Records

extension Doctor {
  /// Checks that a paper still says what was frozen, and that there is one where something was written about it.
  mutating func checkPaper(_ name: String) {
    let folder = home.papers.appending(name)
    guard (try? FileStatus(of: folder))?.kind == .folder else { return }
    guard let id = PaperID(name) else { return report(folder, .strangePaper) }
    let store = PaperStore(home: home)
    do throws(StorageError) {
      _ = try store.load(id)
    } catch {
      report(store.file(of: id), .unreadable(error))
    }
  }

  /// Checks the inventories of all backups, and reads every content that one of them names, each once.
  mutating func checkBackups() {
    let store = BackupStore(home)
    let contents = BackupContents(in: home.backups, .live)
    /// Of the digests looked at.
    var soundness: [String: Bool] = [:]
    do throws(StorageError) {
      for name in try store.names() {
        let file = store.file(of: name)
        do throws(StorageError) {
          let (inventory, faults) = try store.inventory(of: name)
          var missing = 0
          for digest in inventory.files.map(\.digest) {
            if let known = soundness[digest] {
              missing += known ? 0 : 1
              continue
            }
            let isSound = contents.isSound(digest)
            soundness[digest] = isSound
            if isSound { continue }
            missing += 1
            if contents.size(of: digest) != nil {
              report(contents.path(of: digest), .damagedContent)
            }
          }
          if missing > 0 || !faults.isEmpty {
            report(file, .damagedBackup(missing: missing, faults: faults.count))
          }
        } catch {
          report(file, .unreadable(error))
        }
      }
    } catch {
      report(home.backups, .unreadable(error))
    }
  }
}
