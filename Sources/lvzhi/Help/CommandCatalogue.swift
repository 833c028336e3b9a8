/// Every command that exists, in the order in which the help lists them.
enum CommandCatalogue {
  static let all: [CommandDescription] =
    practising + planning + exams + organising + appraising + outreach + interchange + lawful
    + lawChanges
    + settling + keeping + leaving

  /// The names by which a top-level command is known besides its own.
  static func aliases(of name: String) -> [String] {
    all.first { $0.name == name }?.chinese ?? []
  }

  /// The entry for `practice` or `练习`, `deputy add` or `代表名册 新增`; `nil` if there is none.
  static func entry(for words: [String]) -> CommandDescription? {
    all.last { entry in
      let names = entry.name.split(separator: " ").map(String.init)
      guard names.count <= words.count, !words.isEmpty else { return false }
      return zip(names, words).enumerated().allSatisfy { index, pair in
        let (name, word) = pair
        return name == word || alternatives(at: index, of: entry).contains(word)
      }
    }
  }

  /// Every word that may stand first on a line.
  static var firstWords: [String] {
    all.filter { !$0.name.contains(" ") }.flatMap { [$0.name] + $0.chinese }
  }

  /// The words that may follow `word` as a subcommand.
  static func subcommands(of word: String) -> [CommandDescription] {
    guard let parent = entry(for: [word]) else { return [] }
    return all.filter { $0.name.hasPrefix(parent.name + " ") }
  }

  private static func alternatives(at index: Int, of entry: CommandDescription) -> [String] {
    let isSubcommand = entry.name.contains(" ")
    guard isSubcommand else { return index == 0 ? entry.chinese : [] }
    if index == 1 { return entry.chinese }
    let parent = String(entry.name.prefix { $0 != " " })
    return aliases(of: parent)
  }
}
