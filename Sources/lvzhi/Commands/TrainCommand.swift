import ArgumentParser

/// `train start|resume|list|show|edit|prepare|archive|publish` 培训
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    subcommands: [
      TrainStartCommand.self, TrainResumeCommand.self, TrainListCommand.self,
      TrainShowCommand.self, TrainEditCommand.self, TrainPrepareCommand.self,
      TrainArchiveCommand.self, TrainPublishCommand.self,
    ],
    defaultSubcommand: TrainListCommand.self,
    helpNames: [], aliases: CommandCatalogue.aliases(of: "train"))
}
