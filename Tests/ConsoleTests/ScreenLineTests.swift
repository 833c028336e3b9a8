import TestSupport
import FoundationEssentials
import Testing

/// The line at the foot of a screen that is drawn whole.
@Suite(.serialized, .timeLimit(.minutes(15)))
struct ScreenLineTests {
  @Test func `看不见的一行只有小点，能改能删`() throws {
    let terminal = try Probe.start("screen-hidden")
    try terminal.expect("size 80x24")
    terminal.send("3 B，选")
    try terminal.expectLine("at the foot> ·····")
    terminal.send(.backspace, .backspace)
    try terminal.expectLine("at the foot> ···")
    terminal.send(.left, .up, .delete)
    terminal.send("A")
    try terminal.expectLine("at the foot> ····")
    terminal.send(.enter)
    try terminal.expectWritten(#"got line("3 BA")"#)
    #expect(!String(decoding: terminal.transcript, as: UTF8.self).contains("at the foot> 3"))
  }

  @Test func `看得见的一行太长就从左边卷`() throws {
    let terminal = try Probe.start("screen", columns: 40)
    try terminal.expect("size 40x")
    terminal.send("一二三四五六七八九十一二三四五六七八九十")
    try terminal.expect("the end of the line") { $0.cursorLine.hasSuffix("七八九十") }
    #expect(terminal.screen.cursorLine.hasPrefix("at the foot> "))
    terminal.send(.control("u"))
    try terminal.expectLine("at the foot>")
    terminal.send("好")
    terminal.send(.enter)
    try terminal.expectWritten(#"got line("好")"#)
  }

  @Test func `一个键就是一行，先打的不丢`() throws {
    let terminal = try Probe.start("screen-hidden")
    try terminal.expect("size 80x24")
    terminal.send("7a7\r7")
    try terminal.expectWritten(#"got line("7")"#)
    try terminal.expectWritten(#"got line("a7")"#)
    terminal.send(.endOfInput)
    try terminal.expectWritten("bye")
    let shown = String(decoding: terminal.transcript, as: UTF8.self)
    #expect(shown.components(separatedBy: #"got line("7")"#).count == 3)
  }

  @Test func `改变大小重画，字还在`() throws {
    let terminal = try Probe.start("screen-hidden")
    try terminal.expect("size 80x24")
    terminal.send("ab")
    try terminal.expectLine("at the foot> ··")
    terminal.resize(columns: 120, rows: 36)
    try terminal.expect("size 120x36")
    try terminal.expectLine("at the foot> ··")
    terminal.send(.enter)
    try terminal.expectWritten(#"got line("ab")"#)
  }

  @Test func `Ctrl-C 和 Ctrl-D`() throws {
    let terminal = try Probe.start("screen-hidden")
    try terminal.expect("size 80x24")
    terminal.send("ab")
    try terminal.expectLine("at the foot> ··")
    terminal.send(.interrupt)
    try terminal.expectWritten("got interrupted")
    terminal.send(.endOfInput)
    try terminal.expectWritten("got endOfInput")
  }

  @Test func `钟走的时候重画`() throws {
    let terminal = try Probe.start("--tick=20", "screen-hidden")
    try terminal.expect("tick3")
  }
}

extension PseudoTerminal {
  /// Waits until the program has written that, wherever it stands on the screen by now.
  fileprivate func expectWritten(_ text: String) throws {
    try expect("“\(text)”") { [self] _ in
      String(decoding: transcript, as: UTF8.self).contains(text)
    }
  }
}
