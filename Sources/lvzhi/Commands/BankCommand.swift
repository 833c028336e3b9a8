import ArgumentParser

/// `bank list|show|search|stats|check|format|new|print` 题库
struct BankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bank",
    subcommands: [
      BankListCommand.self, BankShowCommand.self, BankSearchCommand.self, BankStatsCommand.self,
      BankCheckCommand.self, BankFormatCommand.self, BankNewCommand.self, BankPrintCommand.self,
    ],
    defaultSubcommand: BankListCommand.self,
    helpNames: [], aliases: CommandCatalogue.aliases(of: "bank"))
}
