import ArgumentParser
import Diagnostics

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
      let typed = words.joined(separator: " ")
      let names = CommandCatalogue.firstWords
      throw Failure.usage(
        .unknownCommand(typed, meant: EditDistance.nearest(to: typed, among: names)))
    }
  }
}
