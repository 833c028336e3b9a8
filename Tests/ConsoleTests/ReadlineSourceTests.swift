import TestSupport
import Testing

/// Everything here is seen through a terminal: what stands on the screen, and what the program got.
@Suite(.serialized, .timeLimit(.minutes(15)))
struct ReadlineSourceTests {
  struct Locale: CustomTestStringConvertible, Sendable {
    let environment: [String: String]
    var testDescription: String { environment.isEmpty ? "nothing" : "\(environment)" }
  }

  static let locales = [
    Locale(environment: ["LANG": "C.UTF-8"]), Locale(environment: ["LC_ALL": "C"]),
    Locale(environment: ["LANG": "POSIX"]), Locale(environment: ["LC_CTYPE": "C", "LC_ALL": ""]),
    Locale(environment: [:]), Locale(environment: ["LANG": "zh_CN.GB18030"]),
  ]

  @Test(arguments: locales)
  func `中文可以输入、删除、在中间插入`(locale: Locale) throws {
    let terminal = try Probe.start("answer", environment: locale.environment)
    terminal.send("人大代表")
    try terminal.expectLine("answer> 人大代表")
    terminal.send(.backspace, .backspace)
    try terminal.expectLine("answer> 人大")
    terminal.send("主席")
    terminal.send(.left, .left)
    try terminal.expect("the cursor on 主") { $0.cursor.column == 12 }
    terminal.send("，")
    terminal.send(.home, .delete)
    try terminal.expectLine("answer> 大，主席")
    #expect(terminal.screen.cursor.column == 8)
    terminal.send(.enter)
    try terminal.expect(#"got line("大，主席")"#)
  }

  @Test(arguments: locales)
  func `第二次提问时中文照样正确`(locale: Locale) throws {
    let terminal = try Probe.start("answer", environment: locale.environment)
    terminal.send(.enter)
    try terminal.expectLine("answer>")
    terminal.send("选举")
    terminal.send(.backspace)
    try terminal.expectLine("answer> 选")
    #expect(terminal.screen.cursor.column == 10)
  }

  @Test func `Ctrl-C 丢掉这一行，给出新的一行`() throws {
    let terminal = try Probe.start("answer")
    terminal.send("写了一半")
    try terminal.expectLine("answer> 写了一半")
    terminal.send(.home, .interrupt)
    try terminal.expect("got interrupted")
    try terminal.expectLine("answer>")
    #expect(terminal.screen.lines[0] == "answer> 写了一半^C")
    terminal.send("新")
    terminal.send(.enter)
    try terminal.expect(#"got line("新")"#)
  }

  @Test func `Ctrl-C 在搜索历史时也回到新的一行`() throws {
    let terminal = try Probe.start("command")
    terminal.send(.control("r"))
    try terminal.expect("reverse-i-search")
    terminal.send(.interrupt)
    try terminal.expect("got interrupted")
    terminal.send("新")
    terminal.send(.enter)
    try terminal.expect(#"got line("新")"#)
  }

  @Test func `Ctrl-D 只在空行表示结束`() throws {
    let terminal = try Probe.start("answer")
    terminal.send("甲乙")
    terminal.send(.home, .endOfInput)
    try terminal.expectLine("answer> 乙")
    terminal.send(.endOfInput, .endOfInput)
    try terminal.expect("got endOfInput")
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.screen.lines == ["answer>", "got endOfInput", "bye"])
  }

  @Test func `没有括号粘贴时 Ctrl-D 也换行`() throws {
    let terminal = try Probe.start("answer", inputrc: "set enable-bracketed-paste off\n")
    #expect(!terminal.screen.isBracketingPaste)
    terminal.send(.endOfInput)
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.screen.lines == ["answer>", "got endOfInput", "bye"])
  }

  @Test(arguments: ["", "set enable-bracketed-paste off\n"])
  func `粘贴的三行一行不少`(inputrc: String) throws {
    let terminal = try Probe.start("answer", inputrc: inputrc)
    terminal.paste("第一行\n第二行\n第三行\n")
    if inputrc.isEmpty {
      try terminal.expect("第三行")
      terminal.send(.enter)
    }
    try terminal.expect(#"got line("第三行")"#)
    try terminal.expectLine("answer>")
    #expect(
      terminal.screen.lines.filter { $0.hasPrefix("got") } == [
        #"got line("第一行")"#, #"got line("第二行")"#, #"got line("第三行")"#,
      ])
    #expect(terminal.screen.lines.contains("answer> 第二行"))
  }

  @Test func `命令有历史，答案没有`() throws {
    let terminal = try Probe.start("command", "answer", "command")
    terminal.send(.up)
    try terminal.expectLine("command> 旧命令")
    terminal.send(.control("u"))
    terminal.send("练习")
    terminal.send(.enter)
    try terminal.expect(#"kept "练习""#)
    try terminal.expectLine("answer>")
    terminal.send(.up)
    terminal.send("答")
    terminal.send(.enter)
    try terminal.expect(#"got line("答")"#)
    try terminal.expectLine("command>")
    terminal.send(.up)
    try terminal.expectLine("command> 练习")
    terminal.send(.up)
    try terminal.expectLine("command> 旧命令")
    #expect(!terminal.screen.allLines.contains(#"kept "答""#))
  }

  @Test func `口令不显示，也不能从剪切板取回`() throws {
    let terminal = try Probe.start("secret", "answer")
    #expect(!terminal.modes.echoes)
    terminal.send("密码p")
    terminal.send(.backspace, .enter)
    try terminal.expect(#"got line("密码")"#)
    #expect(terminal.screen.lines[0] == "secret>")
    terminal.send(.up, .control("y"))
    terminal.send("甲")
    try terminal.expectLine("answer> 甲")
  }

  @Test func `输入口令时 Ctrl-C 和 Ctrl-D`() throws {
    let terminal = try Probe.start("secret")
    terminal.send("密码")
    terminal.send(.interrupt)
    try terminal.expect("got interrupted")
    try terminal.expectLine("secret>")
    terminal.send(.endOfInput)
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.screen.lines.suffix(3) == ["secret>", "got endOfInput", "bye"])
  }

  @Test func `颜色不占宽度`() throws {
    let terminal = try Probe.start("answer", "--style", columns: 20)
    terminal.send("一二三四五六七")
    try terminal.expect("a second row") { $0.cursor == (1, 2) }
    #expect(terminal.screen.lines == ["answer> 一二三四五六", "七"])
    terminal.send(.home)
    try terminal.expect("the cursor after the prompt") { $0.cursor == (0, 8) }
  }

  @Test func `inputrc 里 lvzhi 的设置有效`() throws {
    let terminal = try Probe.start(
      "answer",
      inputrc: "$if lvzhi\n\"\\C-t\": \"宪法\"\n$endif\n$if other\n\"\\C-t\": \"错\"\n$endif\n")
    terminal.send(.control("t"), .enter)
    try terminal.expect(#"got line("宪法")"#)
  }

  @Test func `提示的前几行照样显示`() throws {
    let terminal = try Probe.start("第一题_请回答", "--style")
    terminal.send("甲")
    try terminal.expectLine("请回答> 甲")
    #expect(terminal.screen.lines == ["第一题", "请回答> 甲"])
  }

  @Test func `两次提问之间来的信号不丢`() throws {
    let terminal = try Probe.start("answer")
    terminal.send(.enter)
    terminal.kill(2)
    try terminal.expect("got interrupted")
    try terminal.expect(#"got line("")"#)
  }

  @Test func `知道第一个键等了多久`() throws {
    let terminal = try Probe.start("answer", "--delay")
    terminal.send("甲")
    terminal.send(.enter)
    try terminal.expect("delay true")
    terminal.send(.interrupt)
    try terminal.expect("delay false")
  }
}
