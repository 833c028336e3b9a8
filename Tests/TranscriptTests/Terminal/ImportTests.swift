import TestSupport
import Testing

extension TerminalTests {
  /// Questions from elsewhere that are not clear enough, in a terminal.
  @Suite struct ImportTests {
    private func place() throws -> Workplace {
      let place = try Workplace(banks: "digits")
      try place.folder.write(
        "一、单选题\n1．谁主持？\nA．主席团\nB．政府\n答案：A\n2．下列正确的是？\nA．甲\nB．乙\nC．丙\n答案：AB\n"
          + "3．什么是代表小组\n答案：代表编成的小组\n", to: "ti.txt")
      return place
    }

    @Test func 拿不准的逐题问() throws {
      let place = try place()
      let terminal = try place.terminal(["import", "ti.txt", "-o", "banks/ti.md"])
      try terminal.expect("有 1 题拿不准，请逐题看一下。")
      try terminal.expect("把握 70%")
      try terminal.expectLine("请输入序号：")
      terminal.enter("1")
      try terminal.expect("能导入 2 题")
      try terminal.expectLine("请输入序号：")
      terminal.enter("1")
      try terminal.expect("已写入 2 题")
      _ = try terminal.waitForExit()
      let bank = try place.run("bank", "show", "ti")
      #expect(bank.output.contains("下列正确的是"), "\(bank.errors)")
    }

    @Test func 不要的不导入() throws {
      let place = try place()
      let terminal = try place.terminal(["import", "ti.txt", "-o", "banks/ti.md"])
      try terminal.expect("把握 70%")
      try terminal.expectLine("请输入序号：")
      terminal.enter("2")
      try terminal.expect("能导入 1 题")
      try terminal.expectLine("请输入序号：")
      terminal.enter("0")
      _ = try terminal.waitForExit()
      #expect(try place.run("bank", "show", "ti").status != 0)
    }
  }
}
