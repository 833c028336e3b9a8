import Settings
import Storage

extension SettingsReport {
  /// Checks files that say nothing about banks, each by itself.
  init<Value: SharedSettings>(
    _ kind: Value.Type, _ found: ([FilePath], [StorageError]), code: String
  ) {
    self.init(
      found.0, failures: found.1, summary: { .settingsCheckSummary(errors: $0, files: $2) }
    ) { path throws(StorageError) in
      let file = try SettingsLibrary<Value>.read(path)
      return (file.source, file.problems.map { Line($0, code: code) })
    }
  }
}
