package import Records

/// A backup that was made.
package struct BackupSummary: Hashable, Sendable {
  package let name: BackupName
  package let files: Int
  /// Of all its files together.
  package let bytes: Int
  /// Bytes that had to be written for it; the rest was there already.
  package let newBytes: Int
  /// What of the home is not in it; see `BackupInventory`.
  package let leftOut: [String]
  /// Earlier backups that were thinned out.
  package let removed: [BackupName]
}
