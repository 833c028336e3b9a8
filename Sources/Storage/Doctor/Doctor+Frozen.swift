import Cores
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
      // Folders that a program made before it ended are no paper yet.
      if error.code == .notFound, (try? isEmpty(folder.appending("events"))) == true { return }
      report(store.file(of: id), .unreadable(error))
    }
  }

  /// Checks the inventories of all backups, and reads every content that one of them names, each once, on all cores.
  mutating func checkBackups() {
    let store = BackupStore(home)
    var backups: [(file: FilePath, digests: [String], faults: Int)] = []
    do throws(StorageError) {
      for name in try store.names() {
        let file = store.file(of: name)
        do throws(StorageError) {
          let (inventory, faults) = try store.inventory(of: name)
          backups.append((file, inventory.files.map(\.digest), faults.count))
        } catch {
          report(file, .unreadable(error))
        }
      }
    } catch {
      report(home.backups, .unreadable(error))
    }
    let lost = lostContents(of: Set(backups.flatMap(\.digests)).sorted())
    for (file, digests, faults) in backups {
      let missing = digests.count { lost.contains($0) }
      if missing > 0 || faults > 0 {
        report(file, .damagedBackup(missing: missing, faults: faults))
      }
    }
  }

  /// Those that are missing, or are not what their name says; reports the latter.
  private mutating func lostContents(of digests: [String]) -> Set<String> {
    let contents = BackupContents(in: home.backups, .live)
    let soundness = Parallel.map(digests) { digest in
      (try? FileDigest.of(contents.path(of: digest))) == digest
    }
    let lost = zip(digests, soundness).filter { !$0.1 }.map(\.0)
    for digest in lost where contents.size(of: digest) != nil {
      report(contents.path(of: digest), .damagedContent)
    }
    return Set(lost)
  }
}
