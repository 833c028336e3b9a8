import TestSupport
import Testing

extension TerminalTests {
  /// A deputy who types nothing but digits and Enter, for a pinyin input method swallows letters.
  @Suite struct DigitsTests {
    @Test(arguments: [(80, 24), (40, 15)]) func 只用数字和回车做十道题(columns: Int, rows: Int) throws {
      let place = try TerminalTests.place()
      let terminal = try place.terminal(columns: columns, rows: rows)
      try terminal.expect("请问您是哪一位？")
      try terminal.expectLine("请输入序号：")
      let names = terminal.lines(since: "请问您是哪一位")
      let choice = try #require(names.compactMap { $0.firstMatch(of: /^ +(\d) +张三/) }.first)
      terminal.enter(String(choice.1))
      try terminal.expect("张三，您好。")
      try terminal.expectLine(TerminalTests.menuPrompt)

      let item = try #require(
        terminal.lines(since: "您好").compactMap { $0.firstMatch(of: /^ +(\d) +今日学习/) }.first)
      terminal.enter(String(item.1))
      for number in 1...10 {
        try terminal.answer(number, of: 10)
        try terminal.expectLine(
          number < 10 ? TerminalTests.nextPrompt : TerminalTests.lastPrompt)
        terminal.enter()
      }
      try terminal.expect("今日学习完成：答了 10 题，答对 10 题。")
      try terminal.expectLine(TerminalTests.menuPrompt)
      let menu = terminal.lines(since: "今日学习完成")
      #expect(menu.contains { $0.contains("张三，请选择") })
      terminal.enter("0")
      #expect(try terminal.waitForExit() == 0)
      #expect(terminal.screen.allLines.contains { $0.hasPrefix("再见。") })
      #expect(try place.answers(of: "zhangsan").count == 10)
      #expect(try place.answers(of: "zhangsan").allSatisfy { $0["credit"] as? Int == 1 })
      #expect(try place.answers(of: "lisi").isEmpty)
    }

    @Test func 直接回车选第一项() throws {
      let place = try TerminalTests.place()
      let terminal = try place.terminal("--deputy", "zhangsan")
      try terminal.expectLine(TerminalTests.menuPrompt)
      // Who is named at the start is not asked.
      #expect(terminal.screen.allLines.contains("张三，您好。"))
      #expect(!terminal.screen.allLines.contains { $0.contains("请问您是哪一位") })
      terminal.enter()
      try terminal.expect("第 1/10 题")
    }

    @Test func 题目里按零打开菜单() throws {
      let place = try TerminalTests.place()
      let terminal = try place.terminal()
      try terminal.expectLine("请输入序号：")
      terminal.enter("1")
      try terminal.expectLine(TerminalTests.menuPrompt)
      terminal.enter("1")
      try terminal.expectLine(TerminalTests.fourOptions)
      terminal.enter("0")
      try terminal.expectLine("请输入序号：")
      let menu = terminal.lines(since: "请选择：")
      for label in ["看依据的法条", "收藏", "跳过", "先到这里"] {
        #expect(menu.contains { $0.contains(label) }, "\(menu)")
      }
      let skip = try #require(menu.compactMap { $0.firstMatch(of: /^ +(\d) +跳过/) }.first)
      terminal.enter(String(skip.1))
      try terminal.expect("已跳过，不计对错。")
      try terminal.expect("第 2/10 题")
      try terminal.expectLine(TerminalTests.fourOptions)
      terminal.enter("0")
      try terminal.expectLine("请输入序号：")
      let again = terminal.lines(since: "请选择：")
      let leave = try #require(again.compactMap { $0.firstMatch(of: /^ +(\d) +先到这里/) }.first)
      terminal.enter(String(leave.1))
      try terminal.expect("这次还没有答题")
      try terminal.expectLine(TerminalTests.menuPrompt)
    }

    @Test func 第一次使用先登记姓名() throws {
      let place = try Workplace(banks: "digits")
      let terminal = try place.terminal()
      try terminal.expect("第一次使用，请先登记姓名")
      try terminal.expectLine("请输入您的姓名：")
      terminal.enter("李四")
      try terminal.expect("李四，您好。")
      try terminal.expectLine(TerminalTests.menuPrompt)
      terminal.enter("0")
      #expect(try terminal.waitForExit() == 0)
      #expect(try place.events(of: "李四").contains { $0["name"] as? String == "李四" })
    }
  }
}
