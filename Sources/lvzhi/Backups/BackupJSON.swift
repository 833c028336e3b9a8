import Dates
import Diagnostics
import Records
import Storage

/// Backups as JSON, with the keys of `Documentation/Formats/backup.schema.json`.
enum BackupJSON {
  /// What was made, or `null` if there was nothing to keep.
  static func value(of summary: BackupSummary?) -> JSONValue {
    guard let summary else { return .null }
    return [
      "name": .string(summary.name.description), "files": .integer(summary.files),
      "bytes": .integer(summary.bytes), "newBytes": .integer(summary.newBytes),
      "leftOut": .strings(summary.leftOut),
      "removed": .strings(summary.removed.map(\.description)),
    ]
  }

  /// One of the list; without an inventory nothing but its name is known.
  static func value(of name: BackupName, _ inventory: BackupInventory?, isSound: Bool) -> JSONValue
  {
    guard let inventory else {
      return ["name": .string(name.description), "sound": .bool(false)]
    }
    return [
      "name": .string(name.description), "made": .string(inventory.made.description),
      "files": .integer(inventory.files.count), "bytes": .integer(inventory.bytes),
      "leftOut": .strings(inventory.leftOut), "sound": .bool(isSound),
    ]
  }

  static func value(of name: BackupName, _ restored: BackupStore.Restored) -> JSONValue {
    [
      "name": .string(name.description), "folder": .string(restored.folder.text),
      "files": .integer(restored.files), "bytes": .integer(restored.bytes),
      "lost": .strings(restored.lost), "sound": .bool(restored.isComplete),
    ]
  }
}

extension BackupStore.Restored {
  /// Whether everything that was in the backup is back.
  var isComplete: Bool { lost.isEmpty && faults.isEmpty }
}
