import ArgumentParser

/// `backup [now|list|restore]` 备份
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    subcommands: [BackupNowCommand.self, BackupListCommand.self, BackupRestoreCommand.self],
    defaultSubcommand: BackupNowCommand.self,
    helpNames: [], aliases: CommandCatalogue.aliases(of: "backup"))
}
