import ArgumentParser

/// `mistakes list|drill|print|remove` 错题本
struct MistakesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mistakes",
    subcommands: [
      MistakesListCommand.self, MistakesDrillCommand.self, MistakesPrintCommand.self,
      MistakesRemoveCommand.self,
    ],
    defaultSubcommand: MistakesListCommand.self,
    helpNames: [], aliases: CommandCatalogue.aliases(of: "mistakes"))
}
