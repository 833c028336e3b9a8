import ArgumentParser

/// Measures lvzhi beside its peers; `Benchmarks/README.md` says what the figures mean.
@main
struct LvzhiBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measures lvzhi, each figure beside its peer in the same run.",
    subcommands: [
      RunCommand.self, GrowthCommand.self, CheckCommand.self, SimulateCommand.self,
      PassCommand.self,
    ],
    defaultSubcommand: RunCommand.self)
}
