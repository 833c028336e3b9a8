import ArgumentParser

/// `deputy add|list|show|edit|rename|join|import|leave|suspend|new-term` 代表名册
struct DeputyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deputy",
    subcommands: [
      DeputyAddCommand.self, DeputyListCommand.self, DeputyShowCommand.self,
      DeputyEditCommand.self, DeputyRenameCommand.self, DeputyJoinCommand.self,
      DeputyImportCommand.self, DeputyLeaveCommand.self, DeputySuspendCommand.self,
      DeputyNewTermCommand.self,
    ],
    defaultSubcommand: DeputyListCommand.self,
    helpNames: [], aliases: CommandCatalogue.aliases(of: "deputy"))
}
