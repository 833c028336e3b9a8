import Console

/// Where the program starts and ends.
@main
@MainActor
enum Main {
  static func main() {
    Signals.ignoreFailingWrites()
    let environment = Environment()
    let output = TerminalOutput.standardOutput()
    let errors = TerminalOutput.standardError(after: output)
    let status = Launch(environment: environment, output: output, errors: errors)
      .run(Array(CommandLine.arguments.dropFirst()))
    Process.exit(status)
  }
}
