import ArgumentParser

/// A command of the one tree that serves the shell and the prompt alike.
protocol ProgramCommand: ParsableCommand {
  /// Does it. Throws a `Failure` that says why it could not be done.
  func run(in program: Program) throws
}

extension ProgramCommand {
  /// The configuration of the command that the catalogue calls `name`.
  static func configuration(
    _ name: String, subcommands: [any ParsableCommand.Type] = [],
    default defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name.split(separator: " ").last.map(String.init),
      subcommands: subcommands, defaultSubcommand: defaultSubcommand,
      helpNames: [], aliases: CommandCatalogue.all.first { $0.name == name }?.chinese ?? [])
  }
}
