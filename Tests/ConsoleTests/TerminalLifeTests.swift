import Foundation
import TestSupport
import Testing

/// What happens around a line: sizes, times, signals, and the terminal's modes afterwards.
@Suite(.serialized, .timeLimit(.minutes(15)))
struct TerminalLifeTests {
  @Test func `窗口变窄后整行仍在`() throws {
    let line = "一切权力属于人民，人民行使国家权力的机关是全国人民代表大会和地方各级人民代表大会。"
    let terminal = try Probe.start("answer")
    terminal.send(line)
    try terminal.expect("the whole line") { $0.lines.joined().hasSuffix(line) }
    for columns in [60, 40] {
      terminal.resize(columns: columns, rows: 24)
      terminal.send("加")
      terminal.send(.backspace)
      try terminal.expect("the whole line in \(columns) columns") {
        let width = $0.lines.suffix(($0.columns + 91) / $0.columns).joined()
        return width.hasSuffix(line)
      }
    }
    terminal.send(.home)
    terminal.send("宪法：")
    terminal.send(.enter)
    try terminal.expect("got line(\"宪法：\(line.prefix(5))")
  }

  @Test func `时间到了给出 timedOut`() throws {
    let terminal = try Probe.start("answer", "--deadline=300")
    terminal.send("没写完")
    try terminal.expect("got timedOut")
    #expect(terminal.screen.lines.prefix(2) == ["answer> 没写完", "got timedOut"])
  }

  @Test func `不按键才算闲置`() throws {
    let terminal = try Probe.start("answer", "--idle=400")
    terminal.send("甲")
    try terminal.expect("got timedOut")
  }

  @Test func `提示符里的钟只在空行时走`() throws {
    let terminal = try Probe.start("answer", "--tick=50")
    try terminal.expectLine("tick3>")
    terminal.send("甲")
    try terminal.expect("what was typed") { $0.cursorLine.hasSuffix("> 甲") }
    let line = terminal.screen.cursorLine
    terminal.send("乙丙丁")
    try terminal.expectLine(line + "乙丙丁")
    #expect(terminal.screen.lines.count == 1)
  }

  @Test func `正常结束后终端恢复`() throws {
    let terminal = try Probe.start("answer")
    let during = terminal.modes
    #expect(!during.echoes)
    terminal.send(.endOfInput)
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.modes.echoes)
    #expect(!terminal.screen.isBracketingPaste)
    #expect(terminal.modes == (try modesOfFreshTerminal()))
    #expect(String(decoding: terminal.transcript, as: UTF8.self).hasSuffix("bye\r\n"))
  }

  @Test(arguments: ["answer", "secret"], [SIGTERM, SIGHUP, SIGQUIT])
  func `被信号结束后终端恢复`(kind: String, signal: Int32) throws {
    let terminal = try Probe.start(kind)
    #expect(!terminal.modes.echoes)
    terminal.kill(signal)
    #expect(try terminal.waitForExit() == -signal)
    #expect(terminal.modes == (try modesOfFreshTerminal()))
    #expect(!terminal.screen.isBracketingPaste)
  }

  @Test func `暂停时终端恢复，继续后还是那一行`() throws {
    let terminal = try Probe.start("answer")
    terminal.send("写了一半")
    try terminal.expectLine("answer> 写了一半")
    terminal.kill(SIGTSTP)
    // A leader of a session without a shell is not stopped by the system: it goes on at once.
    terminal.send("完")
    try terminal.expectLine("answer> 写了一半完")
    terminal.send(.enter)
    try terminal.expect(#"got line("写了一半完")"#)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash")))
  func `从 shell 里暂停和继续`() throws {
    let terminal = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noediting", "-i"], environment: ["PS1": "sh: "], columns: 200)
    try terminal.expectLine("sh:")
    terminal.send("'\(ProductPath.named("ConsoleProbe"))' answer\r")
    try terminal.expectLine("answer>")
    terminal.send("写了一半")
    try terminal.expectLine("answer> 写了一半")
    terminal.send(.stop)
    try terminal.expect("Stopped")
    try terminal.expect("the shell's modes") { _ in terminal.modes.echoes }
    terminal.send("fg\r")
    try terminal.expectLine("answer> 写了一半")
    terminal.send("完\r")
    try terminal.expect(#"got line("写了一半完")"#)
  }

  @Test func `口令之间改变的窗口大小，下一行就知道`() throws {
    let terminal = try Probe.start("secret", "answer")
    terminal.resize(columns: 20, rows: 10)
    terminal.send("密\r")
    try terminal.expectLine("answer>")
    terminal.send("一二三四五六七")
    try terminal.expectLine("七")
    terminal.send(.home)
    try terminal.expect("the cursor after the prompt") { $0.cursor.column == 8 }
  }

  @Test func `长文一页一页地看`() throws {
    let terminal = try Probe.start("answer", "--pages=25", rows: 11)
    #expect(terminal.screen.lines == (1...10).map { "第\($0)行" } + ["1/3>"])
    terminal.send(.enter)
    try terminal.expectLine("2/3>")
    terminal.send("q\r")
    try terminal.expect("complete false")
    #expect(!terminal.screen.allLines.contains("第21行"))
  }

  /// The modes that a terminal has before any program changed them.
  private func modesOfFreshTerminal() throws -> TerminalModes {
    let terminal = try PseudoTerminal("/bin/cat")
    return terminal.modes
  }
}
