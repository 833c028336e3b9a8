import ArgumentParser

/// A command of the one tree that serves the shell and the prompt alike.
protocol ProgramCommand: ParsableCommand {
  /// Does it. Throws a `Failure` that says why it could not be done.
  @MainActor func run(in program: Program) throws
}
