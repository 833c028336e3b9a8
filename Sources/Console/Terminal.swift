import CReadline

/// What the three standard streams are connected to.
nonisolated package struct Terminal: Sendable {
  package let environment: TerminalEnvironment
  package let inputIsTerminal: Bool
  package let outputIsTerminal: Bool
  package let errorIsTerminal: Bool

  /// Looks at the three standard streams.
  package init(environment: TerminalEnvironment) {
    self.environment = environment
    inputIsTerminal = isatty(STDIN_FILENO) == 1
    outputIsTerminal = isatty(STDOUT_FILENO) == 1
    errorIsTerminal = isatty(STDERR_FILENO) == 1
  }

  /// Whether a person can be asked: both ends are a terminal.
  package var isInteractive: Bool { inputIsTerminal && outputIsTerminal }

  /// The painter for standard output.
  package var outputPainter: Painter { Painter(isOn: outputIsTerminal && allowsColor) }

  /// Whether the terminal understands control sequences.
  package var understandsControlSequences: Bool {
    guard let term = environment.term else { return false }
    return !term.isEmpty && term != "dumb"
  }

  /// The size now. Asks the terminal, then the environment; 80 × 24 if neither tells.
  package var size: TerminalSize {
    let asked = [STDOUT_FILENO, STDERR_FILENO, STDIN_FILENO].lazy.compactMap(TerminalSize.init(of:))
    let size = asked.first
    return TerminalSize(
      columns: size?.columns ?? environment.columns ?? 80,
      rows: size?.rows ?? environment.rows ?? 24)
  }

  private var allowsColor: Bool { !environment.noColor && understandsControlSequences }
}
