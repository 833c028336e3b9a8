/// What belongs to this machine and not to the data: its random name and the history of the prompt.
/// Outside the home on purpose, so that a copied home writes under the other machine's own name.
package struct StateFolder: Hashable, Sendable {
  package let path: FilePath

  package init(_ path: FilePath) {
    self.path = path
  }

  /// `$XDG_STATE_HOME/lvzhi`, else `~/.local/state/lvzhi`; `nil` if neither is known.
  package static func resolve(xdgStateHome: String?, userHome: String?) -> StateFolder? {
    Home.baseFolder(xdgStateHome, userHome, ".local/state").map {
      StateFolder($0.appending("lvzhi"))
    }
  }

  package var device: FilePath { path.appending("device") }
  package var history: FilePath { path.appending("history") }
}
