import ArgumentParser

/// `digest weekly|daily|law` 每周学习提示
struct DigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    subcommands: [DigestWeeklyCommand.self, DigestDailyCommand.self, DigestLawCommand.self],
    defaultSubcommand: DigestWeeklyCommand.self,
    helpNames: [], aliases: CommandCatalogue.aliases(of: "digest"))
}
