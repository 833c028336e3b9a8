import Foundation
import TestSupport
import Testing

extension TerminalTests {
  /// Ctrl-C, Ctrl-D, resizing, and the terminal's own state.
  @Suite struct InterruptionTests {
    /// A terminal in the first question of ten.
    private func start(
      _ place: Workplace, columns: Int = 80
    ) throws -> PseudoTerminal {
      let terminal = try place.terminal(columns: columns)
      try terminal.expectLine("请输入序号：")
      terminal.enter("2")
      try terminal.expectLine(TerminalTests.menuPrompt)
      terminal.enter("练习 数字题库 10")
      try terminal.expectLine(TerminalTests.fourOptions)
      return terminal
    }

    @Test func 题目里按CtrlC不算作答还能接着做() throws {
      let place = try TerminalTests.place()
      let terminal = try start(place)
      try terminal.answer(1, of: 10)
      try terminal.expectLine(TerminalTests.nextPrompt)
      terminal.enter()
      try terminal.expectLine(TerminalTests.fourOptions)
      terminal.send("3")
      try terminal.expectLine(TerminalTests.fourOptions + "3")
      terminal.send(.interrupt)
      try terminal.expect("这道题没有作答")
      try terminal.expectLine(TerminalTests.menuPrompt)
      #expect(try place.answers(of: "zhangsan").count == 1)
      let menu = terminal.lines(since: "先到这里")
      #expect(menu.contains { $0.contains(/1 +接着上次的练习（共 10 题，还有 9 题）/) }, "\(menu)")

      terminal.enter("1")
      try terminal.expect("接着上次的练习：共 10 题，还有 9 题。")
      try terminal.answer(2, of: 10)
      #expect(try place.answers(of: "zhangsan").count == 2)
    }

    @Test func 重新启动后也能接着做() throws {
      let place = try TerminalTests.place()
      let terminal = try start(place)
      try terminal.answer(1, of: 10)
      terminal.kill(SIGKILL)
      #expect(try terminal.waitForExit() == -SIGKILL)

      let later = try place.terminal()
      try later.expectLine("请输入序号：")
      later.enter("2")
      try later.expectLine(TerminalTests.menuPrompt)
      later.enter()
      try later.expect("接着上次的练习：共 10 题，还有 9 题。")
      try later.answer(2, of: 10)
    }

    @Test func 提示符处按CtrlC只丢掉这一行() throws {
      let place = try TerminalTests.place()
      let terminal = try place.terminal()
      try terminal.expectLine("请输入序号：")
      terminal.enter("1")
      try terminal.expectLine(TerminalTests.menuPrompt)
      terminal.send("stat")
      try terminal.expectLine("履职> stat")
      terminal.send(.interrupt)
      try terminal.expectLine(TerminalTests.menuPrompt)
      terminal.enter("bank list")
      try terminal.expect("数字题库")
    }

    @Test func CtrlD道别() throws {
      let place = try TerminalTests.place()
      let terminal = try place.terminal()
      let modes = terminal.modes
      try terminal.expectLine("请输入序号：")
      terminal.enter("1")
      try terminal.expectLine(TerminalTests.menuPrompt)
      terminal.send(.endOfInput)
      #expect(try terminal.waitForExit() == 0)
      #expect(terminal.screen.lastLine == "再见。学习记录都已保存，下次运行 lvzhi 可以接着学。")
      #expect(terminal.modes == modes)
    }

    @Test func 题目里按CtrlD回到菜单() throws {
      let place = try TerminalTests.place()
      let terminal = try start(place)
      terminal.send(.endOfInput)
      try terminal.expect("这次还没有答题")
      try terminal.expectLine(TerminalTests.menuPrompt)
      #expect(try place.answers(of: "zhangsan").isEmpty)
    }

    @Test func 题目中途改变窗口大小() throws {
      let place = try TerminalTests.place()
      let terminal = try start(place)
      terminal.send("1")
      try terminal.expectLine(TerminalTests.fourOptions + "1")
      for columns in [60, 40] {
        terminal.resize(columns: columns, rows: 24)
        terminal.send("2")
        try terminal.expectLine(TerminalTests.fourOptions + "12")
        terminal.send(.backspace)
        try terminal.expectLine(TerminalTests.fourOptions + "1")
        #expect(
          terminal.lines(since: "第 1/10 题").count { $0.hasPrefix(TerminalTests.fourOptions) } == 1)
      }
      terminal.send(.backspace)
      try terminal.expectLine(TerminalTests.fourOptions)
      try terminal.answer(1, of: 10)
      try terminal.expectLine(TerminalTests.nextPrompt)
      terminal.enter()
      try terminal.answer(2, of: 10)
    }

    /// A line longer than a narrow window wraps, and comes out whole.
    @Test func 窄窗口里的长答案() throws {
      let place = try Workplace(banks: "all-types")
      try place.run("deputy", "add", "张三", "--id", "zhangsan")
      let terminal = try place.terminal()
      try terminal.expectLine("请输入序号：")
      terminal.enter("1")
      try terminal.expectLine(TerminalTests.menuPrompt)
      terminal.enter("练习 七种题型 --type 简答")
      try terminal.expectLine("您的回答（0 菜单）：")
      terminal.resize(columns: 40, rows: 24)
      let answer = "定期走访选民，接待群众来访，听取意见并向有关机关反映情况"
      terminal.send(answer + "。。")
      terminal.send(.backspace)
      try terminal.expect("the whole answer") { screen in
        screen.lines.suffix(3).joined().hasSuffix(answer + "。")
      }
      terminal.enter()
      try terminal.expect("答到了哪几点")
      terminal.enter("1 2")
      try terminal.expect("√ 答对了。")
      let saved = try #require(place.answers(of: "zhangsan").first)
      #expect(saved["answer"] as? [String] == [answer + "。"])
    }

    @Test func 不要颜色就没有颜色() throws {
      func colours(_ environment: [String: String], _ options: String...) throws -> Bool {
        let place = try TerminalTests.place()
        place.environment = environment
        let terminal = try place.terminal(options)
        try terminal.expectLine("请输入序号：")
        terminal.enter("2")
        try terminal.expectLine(TerminalTests.menuPrompt)
        terminal.enter("练习 数字题库 1")
        try terminal.answer(1, of: 1)
        return String(decoding: terminal.transcript, as: UTF8.self).contains(/\u{1B}\[[0-9;]*m/)
      }
      #expect(try colours([:]))
      #expect(!(try colours(["NO_COLOR": "1"])))
      #expect(!(try colours([:], "--no-color")))
    }
  }
}
