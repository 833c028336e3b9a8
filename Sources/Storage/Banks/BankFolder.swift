import Glibc

/// A folder that is searched for banks, blueprints, rubrics, tracks and the registry of laws.
package struct BankFolder: Hashable, Sendable {
  /// How it came to be searched.
  package enum Kind: Hashable, Sendable {
    /// `--banks`
    case option
    /// `$LVZHI_BANKS`
    case environment
    /// `banks` in the home: the user's own and what was imported.
    case home
    /// `question-banks` beside the executable or above it.
    case program
    /// `PREFIX/share/lvzhi/question-banks`
    case installed

    /// Whether somebody asked for this folder, so that it should be there.
    package var isExpected: Bool { self == .option || self == .environment }
  }

  package let path: FilePath
  package let kind: Kind

  package init(_ path: FilePath, _ kind: Kind) {
    self.path = path
    self.kind = kind
  }

  /// Whether there is such a folder now.
  package var exists: Bool { (try? FileStatus(of: path))?.kind == .folder }

  /// The folders to search, the most important first. With `--banks` these and nothing else.
  ///
  /// `options` are the values of `--banks`, `environment` is that of `$LVZHI_BANKS`, folders with `:` between
  /// them, and `executable` the running program's file, with symbolic links resolved.
  package static func searchOrder(
    options: [String], environment: String?, home: Home?, executable: FilePath?
  ) -> [BankFolder] {
    guard options.isEmpty else { return options.map { BankFolder(FilePath($0), .option) } }
    var folders = (environment ?? "").split(separator: ":").map {
      BankFolder(FilePath(String($0)), .environment)
    }
    if let home { folders.append(BankFolder(home.banks, .home)) }
    guard let executable else { return folders }
    if let program = nearest("question-banks", above: executable) {
      folders.append(BankFolder(program, .program))
    }
    let installed = executable.folder.folder.appending("share/lvzhi/question-banks")
    return folders + [BankFolder(installed, .installed)]
  }

  /// The running program's file, where the system tells it.
  package static func executable() -> FilePath? {
    guard let resolved = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe FilePath(String(cString: resolved))
  }

  private static func nearest(_ name: String, above file: FilePath) -> FilePath? {
    var folder = file.folder
    while true {
      let candidate = folder.appending(name)
      if (try? FileStatus(of: candidate))?.kind == .folder { return candidate }
      if folder.folder == folder { return nil }
      folder = folder.folder
    }
  }
}
