import TestSupport

/// A home and a deputy in it, for whom lvzhi is started on a pseudo-terminal.
struct PromptPlace {
  let home: String
  let deputy: String
  /// Where a program finds the rest of what it keeps.
  let folder: String

  /// What tells a program so.
  var environment: [String: String] { ["HOME": folder, "XDG_STATE_HOME": "\(folder)/state"] }

  /// From the start of lvzhi until the prompt stands on the screen. It is ended in good order, outside the time that is taken.
  func start(_ lvzhi: String, banks: String) throws -> Sample {
    var terminal: PseudoTerminal?
    let sample = try Sample.timing {
      let lvzhi = try PseudoTerminal(
        lvzhi,
        ["--home", home, "--banks", banks, "--deputy", deputy, "--lang", "en"],
        environment: ProgramRun.environment.merging(environment) { $1 })
      terminal = lvzhi
      try lvzhi.expect("the prompt", within: 60) { $0.cursorLine.hasPrefix("lvzhi>") }
    }
    terminal?.send(.endOfInput)
    guard let status = try terminal?.waitForExit(within: 60), status == 0 else {
      throw MeasuringError("lvzhi did not end well after Ctrl-D")
    }
    return sample
  }
}
