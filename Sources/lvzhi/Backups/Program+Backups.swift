import Console
import Dates
import Records
import Storage

extension Program {
  /// The backups of the home.
  var backups: BackupStore { BackupStore(home) }

  /// How much the day's backup may disturb: not longer than one waits without noticing, and never so that the disk
  /// has no room left for answers.
  static let dailyRestraint = BackupStore.Restraint(milliseconds: 250, freeBytes: 32 << 20)

  /// Makes the day's backup if something was written here and there is none yet of today.
  ///
  /// For the end of a command, when everything has been said. A home so big that it cannot be done at once is done
  /// in parts, command after command. What goes wrong is told once, and hinders nothing.
  func backUpDaily() {
    guard Journal.hasWritten, !dailyBackupIsDone else { return }
    // Nobody is to wait for what has been said.
    try? dialogue.output.flush()
    do throws(StorageError) {
      let day = today
      if try backups.names().contains(where: { $0.date == day }) {
        dailyBackupIsDone = true
        return
      }
      if try backups.make(at: moment, restraint: Self.dailyRestraint) != .unfinished {
        dailyBackupIsDone = true
      }
    } catch {
      // Another program that is making it right now does it for both.
      if error.code != .busy {
        dialogue.complain(.noDailyBackup(StorageErrorWording.message(for: error)))
      }
      dailyBackupIsDone = true
    }
  }

  /// The backup that a word names: its name, a day (the last one of it), or the latest. A `Failure` says which there
  /// are.
  func backup(named word: String) throws -> BackupName {
    let names = try backups.names()
    let isLatest = ["latest", "最新", "最近"].contains(word.lowercased())
    guard let last = names.last else { throw Failure.notFound(.noBackups) }
    if isLatest { return last }
    guard
      let name = names.last(where: { $0.description == word || $0.date.description == word })
    else { throw Failure.notFound(.noSuchBackup(word, latest: last.description)) }
    return name
  }
}
