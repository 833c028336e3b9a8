import TestSupport

/// The probe (see `Tests/ConsoleProbe`) running in a terminal.
enum Probe {
  /// Starts it and waits for its first prompt.
  static func start(
    _ arguments: String..., environment: [String: String] = ["LANG": "C.UTF-8"], columns: Int = 80,
    rows: Int = 24, inputrc: String = ""
  ) throws -> PseudoTerminal {
    let home = try TemporaryFolder()
    let settings = try home.write(inputrc, to: "inputrc")
    let terminal = try PseudoTerminal(
      ProductPath.named("ConsoleProbe"), arguments,
      environment: environment.merging(["HOME": home.path, "INPUTRC": settings]) { $1 },
      columns: columns, rows: rows)
    try terminal.expect("a prompt") { $0.lastLine.hasSuffix(">") }
    return terminal
  }
}

extension PseudoTerminal {
  /// Waits until the line with the cursor is that one.
  func expectLine(_ line: String) throws {
    try expect("the line “\(line)”") { $0.cursorLine == line }
  }
}
