import TestSupport
import Testing

extension TerminalTests {
  /// A roster changed from a list, in a terminal: nothing happens before somebody has agreed.
  @Suite struct RosterTests {
    private static let now = ["--now", Workplace.now, "--seed", "7"]

    private func place() throws -> Workplace {
      let place = try Workplace(banks: "digits")
      try place.folder.write("姓名,选区\n张三,第一选区\n王伟,第一选区\n", to: "old.csv")
      try place.folder.write("姓名,选区\n张三,第二选区\n王伟,第二选区\n", to: "elected.csv")
      return place
    }

    @Test func 先看再改() throws {
      let place = try place()
      let refused = try place.terminal(["deputy", "import", "old.csv"] + Self.now)
      try refused.expect("新增：张三、王伟")
      try refused.expectLine("请输入序号：")
      refused.enter("0")
      #expect(try refused.waitForExit() == 0)
      #expect(try place.run("deputy", "list").output.contains("还没有代表"))
      let agreed = try place.terminal(["deputy", "import", "old.csv"] + Self.now)
      try agreed.expectLine("请输入序号：")
      agreed.enter("1")
      try agreed.expect("已登记 2 位，修改 0 位")
      #expect(try agreed.waitForExit() == 0)
    }

    @Test func 换届时问是不是同一位() throws {
      let place = try place()
      #expect(try place.run(["deputy", "import", "old.csv"] + Self.now).status == 0)
      let terminal = try place.terminal(["deputy", "new-term", "elected.csv"] + Self.now)
      try terminal.expectLine("新一届是第几届（如 第二十届）：")
      terminal.enter("第二十届")
      try terminal.expect("张三：名册上是第一选区，新名单上是第二选区。是同一位吗？")
      try terminal.expectLine("请输入序号：")
      terminal.enter("1")
      try terminal.expect("王伟：名册上是第一选区，新名单上是第二选区。是同一位吗？")
      try terminal.expectLine("请输入序号：")
      terminal.enter("2")
      try terminal.expect("连任 1 位，新任 1 位，届满离任 1 位")
      try terminal.expectLine("请输入序号：")
      terminal.enter("1")
      try terminal.expect("换届已记入名册")
      #expect(try terminal.waitForExit() == 0)
      let list = try place.run("deputy", "list").output
      #expect(list.contains("王伟-2") && list.contains("已离任（届满）"))
    }
  }
}
