import Console
import Diagnostics
import Storage

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
    exit(status, output)
  }

  /// Writes what is left and ends. Nobody reading the output is no error.
  private static func exit(_ status: ExitStatus, _ output: TerminalOutput) -> Never {
    do {
      try output.flush()
    } catch TerminalFailure.closedPipe {
      Process.exit(.done)
    } catch {
      Process.exit(.inputOutput)
    }
    Process.exit(status)
  }
}
