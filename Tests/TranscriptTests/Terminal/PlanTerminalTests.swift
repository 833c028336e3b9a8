import TestSupport
import Testing

extension TerminalTests {
  /// A plan and a lesson as a deputy makes them, by digits and Enter.
  @Suite struct PlanTerminalTests {
    @Test func `问着定计划 再学一课`() throws {
      let place = try Workplace.withTrack()
      let terminal = try place.terminal("--now", Workplace.now, "--deputy", "张三", "plan", "set")
      try terminal.expectLine("考试日期（如 2026-12-20，没有就直接按回车）：")
      terminal.enter("2026-1-1")
      try terminal.expect("已经过去")
      terminal.enter()
      try terminal.expectLine("每天学几分钟？（现在是 10，直接按回车不改）")
      terminal.enter("15")
      try terminal.expect("2  不跟课程")
      terminal.enter("1")
      try terminal.expect("学习计划已保存。")
      try terminal.expect("下一课  第 1 课　选择题")
      #expect(try terminal.waitForExit() == 0)

      let lesson = try place.terminal(
        "--now", Workplace.now, "--deputy", "张三", "--seed", "7", "plan", "next")
      try lesson.expectLine("按回车开始做题（输入 0 先不做）：")
      lesson.enter()
      try lesson.expect("第 1/2 题")
      try lesson.expect("the prompt") { $0.cursorLine.hasPrefix("答案（") }
      lesson.enter("1")
      try lesson.expectLine("按回车看下一题（0 菜单）")
      lesson.enter()
      try lesson.expect("第 2/2 题")
      try lesson.expect("the prompt") { $0.cursorLine.hasPrefix("答案（") }
      lesson.enter("12")
      try lesson.expectLine("按回车看小结（0 菜单）")
      lesson.enter()
      try lesson.expect("第 1 课学完了。小课程：1/2 课。")
      #expect(try lesson.waitForExit() == 0)
    }

    @Test func 没选课程时让人选() throws {
      let place = try Workplace.withTrack()
      let terminal = try place.terminal("--now", Workplace.now, "--deputy", "张三", "plan", "next")
      try terminal.expect("跟哪一门课程学？")
      terminal.enter("1")
      try terminal.expectLine("按回车开始做题（输入 0 先不做）：")
      terminal.enter("0")
      #expect(try terminal.waitForExit() == 0)
      #expect(try place.events(of: "张三").contains { $0["track"] as? String == "xiao" })
      #expect(try place.answers(of: "张三").isEmpty)
    }
  }
}
