import TestSupport
import Testing

extension TerminalTests {
  /// 中文 typed, erased and moved in; Tab; history.
  @Suite struct TypingTests {
    private func start(
      _ bank: String = "digits", environment: [String: String] = [:]
    ) throws -> (Workplace, PseudoTerminal) {
      let place = try Workplace(banks: bank)
      place.environment = environment
      try place.run("deputy", "add", "张三", "--id", "zhangsan")
      let terminal = try place.terminal()
      try terminal.expectLine("请输入序号：")
      terminal.enter("1")
      try terminal.expectLine(TerminalTests.menuPrompt)
      return (place, terminal)
    }

    @Test(arguments: ["zh_CN.UTF-8", "C", "POSIX", "zh_CN.GB18030"])
    func 答案里的中文可以删改插入(locale: String) throws {
      let (place, terminal) = try start("all-types", environment: ["LC_ALL": locale])
      terminal.enter("练习 七种题型 --type 填空")
      try terminal.expectLine("第 1 空（0 菜单）：")
      terminal.send("过办")
      terminal.send(.backspace)
      try terminal.expectLine("第 1 空（0 菜单）：过")
      terminal.send("数")
      terminal.send(.left)
      terminal.send("半")
      try terminal.expectLine("第 1 空（0 菜单）：过半数")
      #expect(terminal.screen.cursor.column == 19 + 4)
      terminal.send(.home)
      terminal.send("错")
      terminal.send(.left, .delete, .end)
      try terminal.expect("the cursor at the end") {
        $0.cursorLine == "第 1 空（0 菜单）：过半数" && $0.cursor.column == 19 + 6
      }
      terminal.enter()
      try terminal.expectLine("第 2 空（0 菜单）：")
      terminal.enter("五")
      try terminal.expect("√ 答对了。")
      let answer = try #require(place.answers(of: "zhangsan").first)
      #expect(answer["answer"] as? [String] == ["过半数", "五"])
    }

    struct Completion: CustomTestStringConvertible {
      let typed: String
      let completed: String
      var testDescription: String { "\(typed) ⇥ \(completed)" }
    }

    @Test func 按Tab补全() throws {
      let (_, terminal) = try start()
      for example in [
        Completion(typed: "练", completed: "练习"), Completion(typed: "prac", completed: "practice"),
        Completion(typed: "成", completed: "成绩表"),
        Completion(typed: "sco", completed: "score-sheet"),
        Completion(typed: "practice 数", completed: "practice 数字题库"),
        Completion(typed: "练习 shu", completed: "练习 shuzi"),
        Completion(typed: "名册 新", completed: "名册 新增"),
        Completion(typed: "deputy ren", completed: "deputy rename"),
        Completion(typed: "bank ch", completed: "bank check"),
        Completion(typed: "score-sheet --gr", completed: "score-sheet --group"),
        Completion(typed: "换人 zhang", completed: "换人 zhangsan"),
        Completion(typed: "help sta", completed: "help stats"),
      ] {
        terminal.send(example.typed)
        try terminal.expectLine("履职> \(example.typed)")
        terminal.send(.tab)
        try terminal.expectLine("履职> \(example.completed)")
        // Back to an empty line, whatever stands on it.
        terminal.send(.control("e"), .control("u"))
        try terminal.expectLine(TerminalTests.menuPrompt)
      }
    }

    @Test func 有几个可能时列出来() throws {
      let (_, terminal) = try start()
      terminal.send("d")
      terminal.send(.tab, .tab)
      try terminal.expect("both commands") { screen in
        ["deputy", "doctor"].allSatisfy { name in
          screen.allLines.contains { $0.contains(name) && !$0.contains("履职>") }
        }
      }
      try terminal.expectLine("履职> d")
    }

    @Test func 答题时Tab不补命令() throws {
      let (_, terminal) = try start("all-types")
      terminal.enter("练习 七种题型 --type 简答")
      try terminal.expectLine("您的回答（0 菜单）：")
      terminal.send("pra")
      terminal.send(.tab)
      terminal.send("x")
      try terminal.expect("no command") {
        $0.cursorLine.hasPrefix("您的回答（0 菜单）：pra") && $0.cursorLine.hasSuffix("x")
      }
      #expect(!terminal.screen.cursorLine.contains("practice"))
    }

    @Test func 历史里有命令没有答案() throws {
      let (place, terminal) = try start("all-types")
      let command = "练习 七种题型 --type 简答"
      terminal.enter(command)
      try terminal.expectLine("您的回答（0 菜单）：")
      terminal.enter("独一无二的回答")
      try terminal.expect("答到了哪几点")
      terminal.enter("1")
      try terminal.expectLine(TerminalTests.lastPrompt)
      terminal.enter()
      try terminal.expectLine(TerminalTests.menuPrompt)
      terminal.send(.up)
      try terminal.expectLine("履职> \(command)")
      terminal.send(.up)
      try terminal.expect("no answer") { !$0.cursorLine.contains("独一无二") }
      terminal.send(.down, .down)
      try terminal.expectLine(TerminalTests.menuPrompt)
      terminal.send(.endOfInput)
      #expect(try terminal.waitForExit() == 0)

      let history = try #require(place.folder.read("state/lvzhi/history"))
      #expect(history.contains(command))
      #expect(!history.contains("独一无二"))

      // It is there at the next start, and not offered where an answer is asked.
      let later = try place.terminal()
      try later.expectLine("请输入序号：")
      later.enter("1")
      try later.expectLine(TerminalTests.menuPrompt)
      later.send(.up)
      try later.expectLine("履职> \(command)")
      later.send(.enter)
      try later.expectLine("您的回答（0 菜单）：")
      later.send(.up)
      later.send("x")
      try later.expectLine("您的回答（0 菜单）：x")
    }
  }
}
