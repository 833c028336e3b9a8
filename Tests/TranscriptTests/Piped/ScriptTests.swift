import TestSupport
import Testing

/// Exit statuses, and what a script that goes wrong does.
@Suite struct ScriptTests {
  struct Case: CustomTestStringConvertible {
    let line: String
    let status: Int32
    /// What the one sentence on standard error holds; `nil` for none.
    let says: String?

    init(_ line: String, _ status: Int32, _ says: String? = nil) {
      (self.line, self.status, self.says) = (line, status, says)
    }

    var testDescription: String { "\(line) = \(status)" }
  }

  @Test(arguments: [
    Case("--version", 0), Case("help", 0), Case("bank list", 0), Case("deputy list", 0),
    Case("bank check banks/all-types.md", 0, "0 处错误"),
    Case("bank check banks/all-types.md --strict", 1, "1 处提醒"),
    Case("bank check banks/ten-mistakes.md", 1, "10 处错误"),
    Case("practice nosuch --deputy zhangsan", 2, "没有“nosuch”这个题库"),
    Case("practice 数字题裤 --deputy zhangsan", 2, "是不是“数字题库”"),
    Case("stats --deputy 李四", 2, "名册里没有“李四”"),
    Case("stats --deputy 张五", 2, "是不是“张三”"),
    Case("stats", 2, "--deputy"),
    Case("deputy show nobody", 2, "名册里没有“nobody”"),
    Case("practice leixing --chapter 无此章 --deputy zhangsan", 2, "没有符合条件的题目"),
    Case("practice --resume --deputy zhangsan", 2, "没有做到一半的练习"),
    Case("set nosuch 1", 2),
    Case("practice -n x --deputy zhangsan", 64, "“x”"),
    Case("practice leixing -n 0 --deputy zhangsan", 64, "“0”"),
    Case("practice leixing --type quiz --deputy zhangsan", 64, "“quiz”"),
    Case("practice leixing --order best --deputy zhangsan", 64, "“best”"),
    Case("practice leixing --ordr weak --deputy zhangsan", 64, "“--order”"),
    Case("score-sheet --from yesterday", 64, "yesterday"),
    Case("score-sheet --format pdf", 64, "pdf"),
    Case("stats --now noon --deputy zhangsan", 64, "“noon”"),
    Case("stats --seed few --deputy zhangsan", 64, "“few”"),
    Case("stats --lang fr --deputy zhangsan", 64, "“fr”"),
    Case("deputy show", 64), Case("deputy add", 64), Case("bank format", 64),
    Case("--seed", 64, "--seed"), Case("helpp", 64, "“help”"),
    Case("bank check nosuch.md", 74, "nosuch.md"),
    Case("bank format nosuch.md", 74, "nosuch.md"),
    Case("deputy import nosuch.csv", 74, "nosuch.csv"),
  ]) func 退出状态(_ example: Case) throws {
    let place = try Workplace(banks: "all-types", "digits", "ten-mistakes")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    let result = try place.run(example.line.split(separator: " ").map(String.init))
    // `bank check` says on status 1 and 74 alike why.
    #expect(result.status == example.status, "\(result.output)\(result.errors)")
    if let says = example.says { #expect(result.errors.contains(says), "\(result.errors)") }
    if example.status >= 2 {
      #expect(!result.errors.isEmpty)
      #expect(result.output == "")
    }
  }

  private func place() throws -> Workplace {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    return place
  }

  @Test func 第一条失败的命令结束脚本() throws {
    let result = try place().run("--deputy", "zhangsan", input: "practise\nstats\n")
    #expect(result.status == 3)
    #expect(result.errors == "没有“practise”这个命令。您是不是想输入“practice”？\n")
    #expect(result.output == "")
  }

  @Test func 要求继续时不停() throws {
    let result = try place().run("--keep-going", "--deputy", "zhangsan", input: "practise\nstats\n")
    // It went on, and still says that something failed.
    #expect(result.status == 3)
    #expect(result.errors.contains("您是不是想输入“practice”？"))
    #expect(result.output.contains("张三还没有做过题"))
  }

  @Test func 看不懂的答案结束脚本() throws {
    let place = try place()
    let result = try place.run("--deputy", "zhangsan", input: "practice shuzi -n 2\nA\nX\nB\n")
    #expect(result.status == 3)
    #expect(result.errors.contains("没有“X”这个选项"))
    #expect(try place.answers(of: "zhangsan").count == 1)
  }

  @Test func 要求继续时用下一行再答同一题() throws {
    let place = try place()
    let result = try place.run(
      "--keep-going", "--deputy", "zhangsan", input: "practice shuzi -n 2\nA\nX\nB\n")
    #expect(result.status == 0)
    #expect(result.errors.contains("没有“X”这个选项"))
    #expect(result.output.contains("练习完成：答了 2 题"))
    #expect(try place.answers(of: "zhangsan").map { $0["sure"] as? Bool } == [true, true])
  }

  @Test func 题目没做完输入就结束() throws {
    let place = try place()
    let result = try place.run("--deputy", "zhangsan", input: "practice shuzi -n 5\nA\nB\n")
    #expect(result.status == 0)
    #expect(result.output.contains("先到这里：答了 2 题"))
    #expect(result.output.contains("还有 3 题没做"))
    let resumed = try place.run("--deputy", "zhangsan", input: "practice --resume\nA\nA\nA\n")
    #expect(resumed.output.contains("接着上次的练习：共 5 题，还有 3 题"))
    #expect(resumed.output.contains("练习完成：答了 5 题"))
    #expect(Set(try place.answers(of: "zhangsan").map { $0["question"] as? String }).count == 5)
  }

  @Test func 空行和注释行不算命令() throws {
    let result = try place().run("--deputy", "zhangsan", input: "\n  \n# 说明\nstats\n")
    #expect(result.status == 0)
    #expect(result.output.contains("张三还没有做过题"))
  }

  @Test func 输入不读完也能退出() throws {
    let result = try place().run("--deputy", "zhangsan", input: "quit\npractise\n")
    #expect(result.status == 0)
    #expect(result.errors == "")
  }

  @Test func 没有换行的最后一行也算() throws {
    let place = try place()
    let result = try place.run("--deputy", "zhangsan", input: "practice shuzi -n 1\r\nA")
    #expect(result.status == 0)
    #expect(try place.answers(of: "zhangsan").count == 1)
  }

  /// As in `lvzhi bank show … | head -1`.
  @Test func 没有人读输出不算错() throws {
    let place = try Workplace(banks: "digits")
    var bank = "---\nid: changduan\ntitle: 很长\n---\n"
    for number in 1...3000 {
      bank += "\n## \(number)\n\n第\(number)题问的是什么？\n\n- (√) 甲\n- ( ) 乙\n"
    }
    try place.folder.write(bank, to: "banks/long.md")
    let program = try place.piped("bank", "show", "changduan")
    #expect(program.read { $0.contains(UInt8(ascii: "\n")) })
    try program.stopReading()
    #expect(program.waitForExit() == 0)
  }
}
