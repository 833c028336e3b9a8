import ArgumentParser

/// `law list|show|add|diff|impact` 法规
struct LawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "law",
    subcommands: [
      LawListCommand.self, LawShowCommand.self, LawAddCommand.self, LawDiffCommand.self,
      LawImpactCommand.self,
    ],
    defaultSubcommand: LawListCommand.self,
    helpNames: [], aliases: CommandCatalogue.aliases(of: "law"))
}
