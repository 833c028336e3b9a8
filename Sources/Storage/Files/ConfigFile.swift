package import Diagnostics
package import Settings

/// `config.yaml` of a home: read as a whole, changed one preference at a time.
package struct ConfigFile: Sendable {
  /// What the file says, with its text for showing problems.
  package struct Reading: Sendable {
    package let preferences: Preferences
    package let source: SourceText
    package let problems: [Diagnostic<SettingsProblem>]
  }

  /// Longer files of settings are refused, in bytes: of preferences, laws, tracks, blueprints, rubrics and contests.
  static let longest = 4 << 20

  package let path: FilePath
  private let calls: FileSystemCalls

  package init(_ home: Home, _ calls: FileSystemCalls = .live) {
    path = home.config
    self.calls = calls
  }

  /// The preferences; the defaults if there is no file. What is at fault keeps its default.
  package func read() throws(StorageError) -> Reading {
    let source = try source()
    let (preferences, problems) = PreferencesFile.read(source)
    return Reading(preferences: preferences, source: source, problems: problems)
  }

  /// Changes one preference and keeps all else as it is, comments too. Makes the home if need be.
  /// - Throws: `damaged` if the file is not understood well enough to be changed safely; then it is
  ///   left as it is.
  package func set(_ change: PreferenceChange) throws(StorageError) {
    try Folder.make(path.folder, calls)
    let lock = try FolderLock(path.folder)
    defer { _ = lock }
    guard let text = PreferencesFile.text(of: try source(), changing: change) else {
      throw StorageError(.damaged, path)
    }
    try AtomicFile.write(text, to: path, calls)
  }

  private func source() throws(StorageError) -> SourceText {
    do {
      return SourceText(
        path: path.text, bytes: try OpenFile.reading(path).readAll(upTo: Self.longest))
    } catch {
      if error.code == .notFound { return SourceText(path: path.text, bytes: []) }
      throw error
    }
  }
}
