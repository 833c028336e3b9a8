/// Where a program keeps its users' data. Making this value touches no file; folders are made, for this
/// user alone (0700), when something is first written.
///
/// ```
/// config.yaml
/// deputies/<id>/attempts/<device>.jsonl  profile.json  progress.json
/// trainings/  papers/  banks/  laws/  cache/  backups/
/// ```
package struct Home: Hashable, Sendable {
  package let root: FilePath

  package init(_ root: FilePath) {
    self.root = root
  }

  /// The home that the environment names: `$LVZHI_HOME`, else `$XDG_DATA_HOME/lvzhi`, else
  /// `~/.local/share/lvzhi`. Empty values count as absent, and so does an `$XDG_DATA_HOME` that is
  /// not absolute (XDG Base Directory Specification); `nil` if nothing is left.
  package static func resolve(
    lvzhiHome: String?, xdgDataHome: String?, userHome: String?
  ) -> Home? {
    if let lvzhiHome, !lvzhiHome.isEmpty { return Home(FilePath(lvzhiHome)) }
    return baseFolder(xdgDataHome, userHome, ".local/share").map { Home($0.appending("lvzhi")) }
  }

  package var config: FilePath { root.appending("config.yaml") }
  package var deputies: FilePath { root.appending("deputies") }
  package var trainings: FilePath { root.appending("trainings") }
  package var papers: FilePath { root.appending("papers") }
  package var banks: FilePath { root.appending("banks") }
  package var laws: FilePath { root.appending("laws") }
  package var cache: FilePath { root.appending("cache") }
  package var backups: FilePath { root.appending("backups") }

  static func baseFolder(_ xdg: String?, _ userHome: String?, _ fallback: String) -> FilePath? {
    if let xdg, xdg.hasPrefix("/") { return FilePath(xdg) }
    guard let userHome, !userHome.isEmpty else { return nil }
    return FilePath(userHome).appending(fallback)
  }
}
