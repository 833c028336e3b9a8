import TestSupport
import Testing

extension TerminalTests {
  /// The two roles on one machine.
  @Suite struct OrganiserTests {
    @Test func 口令不对进不去() throws {
      let place = try TerminalTests.place()
      let terminal = try place.terminal()
      try terminal.expectLine("请输入序号：")
      terminal.enter("1")
      try terminal.expectLine(TerminalTests.menuPrompt)
      try Self.setPassphrase(terminal)
      try terminal.expectLine(TerminalTests.menuPrompt)

      terminal.enter("成绩表")
      try terminal.expectLine("组织者口令：")
      terminal.enter("猜一个")
      try terminal.expect("口令不对。")
      try terminal.expectLine(TerminalTests.menuPrompt)
      #expect(!terminal.screen.allLines.contains { $0.contains("学习成绩表") })

      terminal.enter("组织者")
      try terminal.expectLine("组织者口令：")
      terminal.enter("芝麻开门")
      try terminal.expect("已进入组织者方式")
      try terminal.expect("the organiser's menu") { $0.cursorLine == TerminalTests.menuPrompt }
      terminal.enter("成绩表")
      try terminal.expect("学习成绩表（全部时间）")

      let shown = String(decoding: terminal.transcript, as: UTF8.self)
      #expect(!shown.contains("芝麻开门"))
      #expect(!shown.contains("猜一个"))
      #expect(place.folder.read("home/config.yaml")?.contains("芝麻") == false)
      #expect(place.folder.read("state/lvzhi/history")?.contains("芝麻") == false)
    }

    /// Each command that shows or changes what is not one's own, with the options that hold for a line.
    @Test func 代表用什么命令都绕不过口令() throws {
      let place = try TerminalTests.place()
      let terminal = try place.terminal()
      try terminal.expectLine("请输入序号：")
      terminal.enter("1")
      try terminal.expectLine(TerminalTests.menuPrompt)
      try Self.setPassphrase(terminal)
      try terminal.expectLine(TerminalTests.menuPrompt)
      for line in Self.forOrganisers {
        terminal.enter(line)
        try terminal.expectLine("组织者口令：")
        terminal.enter("猜一个")
        try terminal.expect("口令不对。")
        try terminal.expectLine(TerminalTests.menuPrompt)
      }
    }

    /// From then on somebody else is at the keyboard.
    private static func setPassphrase(_ terminal: PseudoTerminal) throws {
      terminal.enter("设置 passphrase")
      try terminal.expectLine("新口令（输入时不显示）：")
      terminal.enter("芝麻开门")
      try terminal.expectLine("再输入一次：")
      terminal.enter("芝麻开门")
      try terminal.expect("设置已保存。")
      try terminal.expectLine(TerminalTests.menuPrompt)
      terminal.enter("换人 zhangsan")
      try terminal.expect("张三，请选择")
    }

    private static let forOrganisers = [
      "成绩表", "成绩表 --json", "--json 成绩表 --output x.json", "名册 列表 --json", "名册 查看 张三 --json", "录入 x",
      "分析 x --json", "培训 --json", "导出 all-types --to json", "合并数据 a", "备份 列表 --json", "检查 --json",
      "设置 passphrase", "--no-input 成绩表",
    ]

    @Test func 没设口令时说明任何人都能进来() throws {
      let place = try TerminalTests.place()
      let terminal = try place.terminal()
      try terminal.expectLine("请输入序号：")
      terminal.enter("1")
      try terminal.expectLine(TerminalTests.menuPrompt)
      terminal.enter("名册")
      try terminal.expect("还没有设组织者口令，任何人都能进来")
      try terminal.expect("zhangsan")
    }
  }
}
