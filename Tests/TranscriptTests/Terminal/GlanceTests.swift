import Foundation
import TestSupport
import Testing

extension TerminalTests {
  /// What the home menu says at the start comes from the cache where nothing has changed, and never lags
  /// behind.
  @Suite struct GlanceTests {
    private func menu(_ place: Workplace, day: Int) throws -> [String] {
      let terminal = try place.terminal(
        "--deputy", "zhangsan", "--now", "2026-12-\(day < 10 ? "0" : "")\(day)T09:00:00+08:00")
      try terminal.expectLine(TerminalTests.menuPrompt)
      let menu = terminal.lines(since: "张三，请选择")
      terminal.enter("0")
      #expect(try terminal.waitForExit() == 0)
      return menu
    }

    private func answer(_ place: Workplace, day: String, _ count: Int) throws {
      let result = try place.run(
        "--deputy", "zhangsan", "--now", "2026-12-\(day)T08:00:00+08:00", "--seed", "1", "practice",
        "shuzi", "-n", "\(count)", input: String(repeating: "1\n", count: count))
      #expect(result.status == 0)
    }

    private func place() throws -> Workplace {
      let place = try Workplace(banks: "digits")
      try place.run(
        "deputy", "add", "张三", "--id", "zhangsan", "--now", "2026-11-20T08:00:00+08:00")
      return place
    }

    @Test func 别处做的题下次启动就看得到() throws {
      let place = try place()
      #expect(try menu(place, day: 1).contains { $0.contains("1  今日学习") && !$0.contains("到期") })
      try answer(place, day: "01", 5)
      for _ in 0..<2 {
        #expect(try menu(place, day: 30).contains { $0.contains("今日学习（到期 5 题）") })
      }
      try answer(place, day: "30", 12)
      #expect(try menu(place, day: 30).contains { $0.contains("1  今日学习") && !$0.contains("到期") })
    }

    /// The cache is used, or the test above would prove nothing.
    @Test func 没有变化就用留存的() throws {
      let place = try place()
      try answer(place, day: "01", 5)
      #expect(try menu(place, day: 30).contains { $0.contains("到期 5 题") })
      let file = "\(place.home)/cache/glance-zhangsan"
      var kept = try String(contentsOfFile: file, encoding: .utf8)
      kept = kept.replacing(/due (\d+) \d+/) { "due \($0.1) 77" }
      try kept.write(toFile: file, atomically: false, encoding: .utf8)
      #expect(try menu(place, day: 30).contains { $0.contains("77") || $0.contains("154") })
    }

    /// A challenge that was missed is over, however it was left.
    @Test func 答错的挑战不再接着做() throws {
      let place = try place()
      let terminal = try place.terminal("--deputy", "zhangsan", "--seed", "3")
      try terminal.expectLine(TerminalTests.menuPrompt)
      terminal.enter("挑战答题")
      try terminal.expectLine(TerminalTests.fourOptions)
      let right = try terminal.digit(of: "这一项", since: "挑战答题")
      terminal.enter(right == "1" ? "2" : "1")
      try terminal.expectLine(TerminalTests.lastPrompt)
      terminal.send(.interrupt)
      try terminal.expect("挑战结束：连对 0 题")
      try terminal.expectLine(TerminalTests.menuPrompt)
      #expect(!terminal.lines(since: "张三，请选择").contains { $0.contains("接着上次") })
    }
  }
}
