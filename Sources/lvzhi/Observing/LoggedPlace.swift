import Storage

/// A file as logs name it: only what the program itself calls so. `deputies/zhang-min/attempts/ab12.jsonl` is
/// `deputies/*/attempts/*.jsonl`.
struct LoggedPlace: Equatable {
  let text: String

  /// Words that name folders and files of a home, whosever it is.
  private static let known: Set<String> = [
    "deputies", "attempts", "trainings", "papers", "events", "banks", "laws", "cache", "backups",
    "config.yaml", "progress.json", "profile.json", "paper.json",
  ]
  private static let endings: Set<String> = [
    "json", "jsonl", "yaml", "md", "txt", "csv", "xlsx", "docx", "html", "zip",
  ]

  /// A path within `home`; anything else is told as being elsewhere.
  init(_ path: FilePath, in home: Home) {
    let root = home.root.text + "/"
    guard path.text.hasPrefix(root) else {
      text = "elsewhere"
      return
    }
    text = path.text.dropFirst(root.count).split(separator: "/").map(Self.word)
      .joined(separator: "/")
  }

  private static func word(_ name: Substring) -> String {
    if known.contains(String(name)) { return String(name) }
    guard let ending = name.split(separator: ".").last, endings.contains(String(ending)) else {
      return "*"
    }
    return "*.\(ending)"
  }
}
