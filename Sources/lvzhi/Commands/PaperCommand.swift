import ArgumentParser

/// `paper make|list|show|print` 组卷
struct PaperCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paper",
    subcommands: [
      PaperMakeCommand.self, PaperListCommand.self, PaperShowCommand.self, PaperPrintCommand.self,
    ],
    defaultSubcommand: PaperListCommand.self,
    helpNames: [], aliases: CommandCatalogue.aliases(of: "paper"))
}
