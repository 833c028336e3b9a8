import TestSupport
import Testing

/// Everything here is seen through a terminal: what stands on the screen, and what the program got.
@Suite(.serialized, .timeLimit(.minutes(2)))
struct ReadlineSourceTests {
  /// Starts the probe and waits for its first prompt.
  private func probe(
    _ arguments: String..., environment: [String: String] = ["LANG": "C.UTF-8"], columns: Int = 80,
    rows: Int = 24
  ) throws -> PseudoTerminal {
    let home = try TemporaryFolder()
    let terminal = try PseudoTerminal(
      ProductPath.named("ConsoleProbe"), arguments,
      environment: environment.merging(["HOME": home.path]) { $1 }, columns: columns, rows: rows)
    try terminal.expect("> ")
    return terminal
  }

  @Test func `中文 输入和删除`() throws {
    let terminal = try probe("answer")
    terminal.send("人大代表")
    terminal.send(.backspace, .backspace)
    terminal.send("主席")
    try terminal.expect("the line") { $0.cursorLine == "answer> 人大主席" }
    #expect(terminal.screen.cursor.column == 16)
    terminal.send(.enter)
    try terminal.expect(#"got line("人大主席")"#)
  }
}
