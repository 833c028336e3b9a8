import TestSupport
import Testing

extension TerminalTests {
  /// A merge in a terminal: nothing happens before somebody has agreed.
  @Suite struct MergeTerminalTests {
    @Test func 先看再合并() throws {
      let here = try Workplace(banks: "digits")
      let there = try here.machine()
      try there.run("deputy", "add", "张三")
      let refused = try here.terminal("merge", there.home)
      try refused.expect("新代表")
      try refused.expect("照这样合并吗？")
      try refused.expectLine("请输入序号：")
      refused.enter("0")
      #expect(try refused.waitForExit() == 0)
      #expect(try here.content().isEmpty)
      let agreed = try here.terminal("merge")
      try agreed.expectLine("另一份数据在哪里（文件夹、优盘或 zip）：")
      agreed.enter(there.home)
      try agreed.expectLine("请输入序号：")
      agreed.enter("1")
      try agreed.expect("已合并：新记录 2 条。")
      #expect(try agreed.waitForExit() == 0)
      #expect(try here.content() == there.content())
    }

    @Test func 代表不能合并() throws {
      let here = try Workplace(banks: "digits")
      try here.folder.write("", to: "x/deputies/.keep")
      try here.run("deputy", "add", "张三")
      let terminal = try here.terminal("--deputy", "张三")
      try terminal.expect("请选择")
      terminal.enter("merge x")
      try terminal.expect("组织者")
    }
  }
}
