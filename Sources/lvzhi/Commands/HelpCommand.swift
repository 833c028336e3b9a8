import ArgumentParser

/// `help [COMMAND]` 帮助
struct HelpCommand: ProgramCommand {
  static let configuration = CommandConfiguration(describing: "help")

  @Argument var words: [String] = []

  @MainActor func run(in program: Program) throws {
    let page = HelpPage(language: program.dialogue.language)
    if words.isEmpty {
      program.dialogue.show(page.overview)
    } else if let entry = CommandCatalogue.entry(for: words) {
      program.dialogue.show(page.lines(for: entry))
    } else {
      throw Failure.usage(.unknownCommand(words.joined(separator: " "), meant: nil))
    }
  }
}
