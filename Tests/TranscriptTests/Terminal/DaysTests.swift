import TestSupport
import Testing

extension TerminalTests {
  /// A deputy from the first day on, by digits and Enter.
  @Suite struct DaysTests {
    private func start(_ place: Workplace, on day: String) throws -> PseudoTerminal {
      try place.terminal("--now", "\(day)T06:20:11Z")
    }

    /// Picks 张三 and waits for the menu.
    private func begin(_ place: Workplace, on day: String) throws -> PseudoTerminal {
      let terminal = try start(place, on: day)
      try terminal.expect("请问您是哪一位？")
      try terminal.expectLine("请输入序号：")
      terminal.enter("1")
      try terminal.expect("张三，您好。")
      try terminal.expectLine(TerminalTests.menuPrompt)
      return terminal
    }

    /// Answers one question after the other, pressing Enter after the feedback; 2 is right.
    private func answer(_ digits: [String], _ terminal: PseudoTerminal) throws {
      for (index, digit) in digits.enumerated() {
        try terminal.expectLine(TerminalTests.fourOptions)
        terminal.enter(digit)
        try terminal.expectLine(
          index < digits.count - 1 ? TerminalTests.nextPrompt : TerminalTests.lastPrompt)
        let verdict = terminal.screen.allLines.last { $0.hasPrefix("√") || $0.hasPrefix("×") }
        #expect(verdict == (digit == "2" ? "√ 答对了。" : "× 答错了。"))
        terminal.enter()
      }
    }

    private func leave(_ terminal: PseudoTerminal) throws {
      try terminal.expectLine(TerminalTests.menuPrompt)
      terminal.enter("0")
      #expect(try terminal.waitForExit() == 0)
    }

    /// The digit of the entry of a menu that was shown since `mark`.
    private func digit(_ label: String, _ terminal: PseudoTerminal, since mark: String) throws
      -> String
    {
      let entries = terminal.lines(since: mark).compactMap { $0.firstMatch(of: /^ +(\d+) +(.*)$/) }
      return String(try #require(entries.first { $0.2.hasPrefix(label) }).1)
    }

    private static func rights(_ count: Int) -> [String] { Array(repeating: "2", count: count) }

    /// The day on which 张三 did ten questions, missing the first.
    private func firstDay(_ place: Workplace) throws {
      try place.learn("today", typing: ["1"] + Self.rights(10))
    }

    @Test func 第一天() throws {
      let place = try Workplace.unmixed()
      let terminal = try begin(place, on: "2026-11-23")
      #expect(terminal.lines(since: "张三，请选择").contains { $0.contains("1  今日学习") })
      terminal.enter()
      try terminal.expect("今日学习：新题 10 题，约 7 分钟。")
      try answer(["1"] + Self.rights(10), terminal)
      #expect(terminal.screen.allLines.contains { $0.hasPrefix("刚才没答对的再做一遍，还有 1 题") })
      try terminal.expect("今日学习完成：答了 10 题，答对 9 题。")
      try terminal.expect("明天有 1 题到期。")
      try terminal.expectLine(TerminalTests.menuPrompt)

      // What more there is to do is offered, and nobody has to.
      terminal.enter("1")
      try terminal.expect("今天的学习任务已经完成。")
      try terminal.expectLine("请输入序号：")
      let offers = terminal.lines(since: "还想再学一点：")
      for offer in ["再学 2 道新题", "提前复习快到期的 10 题", "练 10 道薄弱的题", "重做错题（共 1 题）"] {
        #expect(offers.contains { $0.contains(offer) }, "\(offers)")
      }
      terminal.enter("0")
      try leave(terminal)
      #expect(try place.answers(of: "zhangsan").count == 11)
    }

    @Test func 第一天做完还想再学两道() throws {
      let place = try Workplace.unmixed()
      try firstDay(place)
      let terminal = try begin(place, on: "2026-11-23")
      terminal.enter("1")
      try terminal.expectLine("请输入序号：")
      terminal.enter(try digit("再学 2 道新题", terminal, since: "还想再学一点："))
      try terminal.expect("今日学习：新题 2 题，约 1 分钟。")
      try answer(Self.rights(2), terminal)
      try terminal.expect("今日学习完成：答了 2 题，答对 2 题。")
      try leave(terminal)
    }

    @Test func 第二天() throws {
      let place = try Workplace.unmixed()
      try firstDay(place)
      let terminal = try begin(place, on: "2026-11-24")
      #expect(
        terminal.lines(since: "张三，请选择").contains { $0.contains("1  今日学习（到期 1 题）") })
      terminal.enter("1")
      try terminal.expect("今日学习：复习 1 题，新题 2 题，约 2 分钟。")
      try answer(Self.rights(3), terminal)
      try terminal.expect("今日学习完成：答了 3 题，答对 3 题。")
      try leave(terminal)
      #expect(try place.answers(of: "zhangsan").suffix(3).allSatisfy { $0["grade"] != nil })
    }

    @Test func 三周以后回来() throws {
      let place = try Workplace.unmixed()
      try firstDay(place)
      try place.learn("plan", "set", "--minutes", "3")
      let terminal = try begin(place, on: "2026-12-14")
      #expect(
        terminal.lines(since: "张三，请选择").contains { $0.contains("1  今日学习（到期 10 题）") })
      terminal.enter("1")
      try terminal.expect("今日学习：复习 4 题，约 3 分钟。")
      try terminal.expect("其余 6 题分到后面约 2 天")
      try answer(["1", "2", "2", "2", "2"], terminal)
      try terminal.expect("今日学习完成：答了 4 题，答对 3 题。")
      try terminal.expect("隔了 21 天，您又接着学了。以前学的没有白学，这次 4 题答对了 3 题。")
      try terminal.expectLine(TerminalTests.menuPrompt)
      #expect(
        terminal.lines(since: "张三，请选择").contains { $0.contains("1  今日学习（到期 6 题）") })
      terminal.enter("1")
      try terminal.expect("今天的学习时间已经用完，还有 6 题到期，可以明天接着做。")
      try terminal.expectLine("请输入序号：")
      terminal.enter("0")
      try leave(terminal)

      let next = try begin(place, on: "2026-12-15")
      next.enter()
      try next.expect("今日学习：复习 4 题")
      try next.expectLine(TerminalTests.fourOptions)
    }

    @Test func 考试前一周() throws {
      let place = try Workplace.unmixed()
      try place.learn("plan", "set", "--exam", "2026-11-30", "--minutes", "10")
      let first = try begin(place, on: "2026-11-23")
      first.enter()
      // All of it is seen on the first day: there is no time to wait.
      try first.expect("今日学习：新题 12 题")
      try answer(["1"] + Self.rights(12), first)
      try first.expect("今日学习完成：答了 12 题，答对 11 题。")
      try leave(first)

      for day in 24...29 {
        let terminal = try begin(place, on: "2026-11-\(day)")
        terminal.enter()
        // The exam is near: questions come earlier than memory alone would ask for them.
        try terminal.expect("今日学习：复习 12 题")
        try answer(Self.rights(12), terminal)
        try terminal.expect("今日学习完成：答了 12 题，答对 12 题。")
        try leave(terminal)
      }

      let exam = try begin(place, on: "2026-11-30")
      exam.enter()
      try exam.expect("今天没有到期要复习的题")
      try exam.expectLine("请输入序号：")
      exam.enter("0")
      try leave(exam)
      let after = try place.learn("plan", on: "2026-12-01").output
      #expect(after.contains("考试  2026年11月30日，已经过去"))
    }

    @Test func 做到一半走开_菜单第一项接着做() throws {
      let place = try Workplace.unmixed()
      let terminal = try begin(place, on: "2026-11-23")
      terminal.enter("1")
      for digit in ["1", "2"] {
        try terminal.expectLine(TerminalTests.fourOptions)
        terminal.enter(digit)
        try terminal.expectLine(TerminalTests.nextPrompt)
        terminal.enter()
      }
      try terminal.expect("第 3/10 题")
      try terminal.expectLine(TerminalTests.fourOptions)
      terminal.enter("0")
      try terminal.expectLine("请输入序号：")
      terminal.enter(try digit("先到这里", terminal, since: "请选择："))
      try leave(terminal)

      let back = try begin(place, on: "2026-11-23")
      #expect(try digit("接着", back, since: "张三，请选择") == "1")
      back.enter()
      try back.expect("接着上次的今日学习：共 10 题，还有 8 题。")
      try answer(Self.rights(9), back)
      try back.expect("今日学习完成：答了 10 题，答对 9 题。")
      try leave(back)
    }

    @Test func 挑战答错可以撤回接着做() throws {
      let place = try Workplace.unmixed()
      let terminal = try place.terminal(
        "--now", Workplace.now, "--deputy", "zhangsan", "challenge")
      try terminal.expectLine(TerminalTests.fourOptions)
      terminal.enter("2")
      try terminal.expectLine(TerminalTests.nextPrompt)
      terminal.enter()
      try terminal.expectLine(TerminalTests.fourOptions)
      terminal.enter("1")
      try terminal.expectLine(TerminalTests.lastPrompt)
      terminal.enter("0")
      try terminal.expectLine("请输入序号：")
      terminal.enter(try digit("撤回", terminal, since: "请选择："))
      try terminal.expect("已撤回上一题的答案，请重新作答。")
      try terminal.expectLine(TerminalTests.fourOptions)
      terminal.enter("2")
      try terminal.expectLine(TerminalTests.nextPrompt)
      terminal.enter()
      try terminal.expect("挑战答题　已连对 2 题")
      try terminal.expectLine(TerminalTests.fourOptions)
      terminal.enter("1")
      try terminal.expectLine(TerminalTests.lastPrompt)
      terminal.enter()
      try terminal.expect("挑战结束：连对 2 题。最好成绩：连对 2 题。")
      #expect(try terminal.waitForExit() == 0)
      #expect(try place.learn("mistakes", "--json").list().count == 1)
    }
  }
}
