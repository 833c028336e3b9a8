package import Dates
package import Diagnostics
package import Records

/// One thing in a home that is not as it should be, or that people should know.
package struct DoctorFinding: Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    /// A file or folder could not be looked at.
    case unreadable(StorageError)
    /// Written by a later version of the program; nothing of it is used or changed.
    case newerVersion(Int)
    /// Lines of a journal that are no events; they are passed over.
    case damagedLines([JournalContents.Damage])
    /// Different events under one id, in one folder of journals; only one of them counts.
    case conflicts([EventID])
    /// Events dated more than a day after now.
    case future(events: Int, latest: Timestamp)
    /// Events written while the clock stood behind.
    case clockBehind(events: Int)
    /// Events about questions under a name that they had before; they count under the new one.
    case formerNames(events: Int)
    /// Something among the folders of deputies that is no deputy.
    case stranger(DeputyListing.Stranger.Reason)
    /// A deputy's folder without a word in any journal: entering or merging was cut off before anything was written.
    case noJournal
    /// A deputy without a `person` event.
    case noPerson
    /// Two or more people under one deputy's id, not declared to be the same.
    case severalPeople([PersonUID])
    /// Others than this user may look at it.
    case openToOthers(permissions: UInt32)
    /// Left behind by a program that was killed while it wrote.
    case temporaryFile
    /// A derived file that does not say what the journals say.
    case outOfDate
    /// Something among the folders of papers that is no paper.
    case strangePaper
    /// A content of backups that is not what its name says.
    case damagedContent
    /// A backup of which so many files cannot be restored, or whose inventory is damaged.
    case damagedBackup(missing: Int, faults: Int)
  }

  /// What `--repair` does about a finding.
  package enum Repair: Hashable, Sendable {
    case closeToOthers
    /// Moves the file to the backups.
    case moveAway
    /// Makes the derived file anew; the old one goes to the backups.
    case deriveAnew
    /// Takes the damaged lines out of the journal; the whole file as it was goes to the backups.
    case takeOutLines
  }

  package let path: FilePath
  package let problem: Problem

  package init(path: FilePath, problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// Nothing for what only people can decide, and for what is no fault.
  package var repair: Repair? {
    switch problem {
    case .damagedLines: .takeOutLines
    case .openToOthers: .closeToOthers
    // Out of the way: the next backup keeps the file anew, if it is still the same.
    case .temporaryFile, .damagedContent: .moveAway
    case .outOfDate: .deriveAnew
    case .unreadable, .newerVersion, .conflicts, .future, .clockBehind, .formerNames, .stranger,
      .noJournal, .noPerson, .severalPeople, .strangePaper, .damagedBackup:
      nil
    }
  }

  /// An error if events may be missing from what is counted, or are counted for the wrong person.
  package var severity: Severity {
    switch problem {
    case .unreadable, .newerVersion, .damagedLines, .conflicts, .noPerson, .severalPeople: .error
    case .future, .clockBehind, .formerNames, .stranger, .openToOthers, .temporaryFile, .outOfDate,
      .noJournal, .strangePaper, .damagedContent, .damagedBackup:
      .warning
    }
  }
}
