import ArgumentParser

/// `flagged list|drill|print` 收藏
struct FlaggedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flagged",
    subcommands: [
      FlaggedListCommand.self, FlaggedDrillCommand.self, FlaggedPrintCommand.self,
    ],
    defaultSubcommand: FlaggedListCommand.self,
    helpNames: [], aliases: CommandCatalogue.aliases(of: "flagged"))
}
