import ArgumentParser

/// `plan [show|set|tracks|next]` 学习计划
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    subcommands: [
      PlanShowCommand.self, PlanSetCommand.self, PlanTracksCommand.self, PlanNextCommand.self,
    ],
    defaultSubcommand: PlanShowCommand.self,
    helpNames: [], aliases: CommandCatalogue.aliases(of: "plan"))
}
