import ArgumentParser

/// `train start|resume|list|show|edit` 培训
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    subcommands: [
      TrainStartCommand.self, TrainResumeCommand.self, TrainListCommand.self,
      TrainShowCommand.self, TrainEditCommand.self,
    ],
    defaultSubcommand: TrainListCommand.self,
    helpNames: [], aliases: CommandCatalogue.aliases(of: "train"))
}
