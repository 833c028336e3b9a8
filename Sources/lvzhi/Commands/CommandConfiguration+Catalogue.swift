import ArgumentParser

extension CommandConfiguration {
  /// The configuration of the command that the catalogue calls `name`, with its Chinese names.
  init(
    describing name: String, subcommands: [any ParsableCommand.Type] = [],
    defaultSubcommand: (any ParsableCommand.Type)? = nil
  ) {
    self.init(
      commandName: name.split(separator: " ").last.map(String.init), subcommands: subcommands,
      defaultSubcommand: defaultSubcommand, helpNames: [],
      aliases: CommandCatalogue.all.first { $0.name == name }?.chinese ?? [])
  }
}
