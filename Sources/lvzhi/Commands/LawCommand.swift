import ArgumentParser

/// `law diff|impact` 法规
struct LawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "law",
    subcommands: [LawDiffCommand.self, LawImpactCommand.self],
    helpNames: [], aliases: CommandCatalogue.aliases(of: "law"))
}
