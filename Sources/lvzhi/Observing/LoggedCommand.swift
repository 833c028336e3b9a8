/// A command as logs and crash reports name it: by its name in the catalogue, whatever was typed behind it.
struct LoggedCommand: Equatable {
  let name: String

  /// The home menu.
  static let menu = LoggedCommand(name: "menu")

  private init(name: String) {
    self.name = name
  }

  /// The command that the words of a line name; `unknown` for all that the catalogue does not have.
  init(_ words: [String]) {
    name = CommandCatalogue.entry(for: words)?.name ?? "unknown"
  }
}
