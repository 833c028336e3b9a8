import Foundation
import TestSupport
import Testing

/// Names and ids that would leave the home, or write on the terminal what they like.
@Suite struct NameTests {
  struct Case: CustomTestStringConvertible {
    let id: String
    let chinese: String
    let english: String
    var testDescription: String { id.debugDescription }
  }

  @Test(arguments: [
    Case(id: "../../x", chinese: "编号里不能有 /", english: "it holds /"),
    Case(id: "..", chinese: "编号不能以点开头", english: "it begins with a dot"),
    Case(id: "/etc/passwd", chinese: "编号里不能有 /", english: "it holds /"),
    Case(id: #"..\..\x"#, chinese: #"编号里不能有 \"#, english: #"it holds \"#),
    Case(id: "a\u{1B}[31mb", chinese: "编号里有控制字符", english: "it holds a control character"),
    Case(id: "a\nb", chinese: "编号里有控制字符", english: "it holds a control character"),
    Case(id: "a\u{9B}2Jb", chinese: "编号里有控制字符", english: "it holds a control character"),
    Case(id: "张\u{202E}三", chinese: "方向控制字符", english: "invisible direction mark"),
    Case(id: "张三 .", chinese: "编号不能以点或空格结尾", english: "it ends in a dot or a space"),
    Case(id: String(repeating: "长", count: 27), chinese: "编号太长", english: "longer than 80 bytes"),
  ]) func 不能作编号的(_ example: Case) throws {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    for words in [
      ["deputy", "add", "李四", "--id", example.id], ["deputy", "rename", "zhangsan", example.id],
    ] {
      for (language, reason) in [("zh", example.chinese), ("en", example.english)] {
        let result = try place.run(words + ["--lang", language])
        #expect(result.status == 64)
        #expect(result.output == "")
        #expect(result.errors.contains(reason), "\(result.errors)")
        #expect(result.errors.split(separator: "\n").count == 1)
        expectHarmless(result)
      }
    }
    #expect(try place.everything() == ["home/deputies/zhangsan"])
  }

  /// A name that cannot be an id is one all the same, with another id, and is shown harmless.
  @Test func 姓名里的控制字符显示时无害() throws {
    let place = try Workplace(banks: "digits")
    let name = "李\u{1B}[31m四\u{202E}\u{7}"
    #expect(try place.run("deputy", "add", name).status == 64)
    expectHarmless(
      try place.run("deputy", "add", name, "--id", "lisi", "--group", "\u{1B}]0;x\u{7}"))
    for words in [
      ["deputy", "list"], ["deputy", "show", "lisi"], ["score-sheet"],
      ["score-sheet", "--format", "csv"], ["stats", "--deputy", "lisi"], ["deputy", "show", name],
      ["score-sheet", "--group", "\u{1B}]0;x\u{7}"], ["deputy", "edit", name, "--seat", "\u{1B}c"],
    ] {
      let result = try place.run(words)
      #expect(result.status == 0, "\(words)")
      expectHarmless(result)
    }
    expectHarmless(
      try place.run("--deputy", "lisi", input: "practice shuzi -n 1\n1\nstats\n"))
  }

  @Test func 名单文件里的坏名字() throws {
    let place = try Workplace(banks: "digits")
    try place.folder.write(
      "姓名,编号\n王五,../../x\n赵\u{1B}[31m六,\n张三,zhangsan\n\u{202E}钱七,qianqi\n", to: "roster.csv")
    let result = try place.run("deputy", "import", "roster.csv")
    #expect(result.status == 1)
    #expect(result.errors.split(separator: "\n").count == 2)
    expectHarmless(result)
    #expect(try place.everything() == ["home/deputies/qianqi", "home/deputies/zhangsan"])
  }

  @Test(arguments: [
    ["--deputy", "../../etc", "stats"], ["--deputy", "\u{1B}[2J", "stats"],
    ["deputy", "show", "\u{1B}[2J"], ["practice", "\u{1B}[2J", "--deputy", "zhangsan"],
    ["practice", "../../etc/passwd", "--deputy", "zhangsan"], ["bank", "show", "../digits"],
    ["\u{1B}[2J"], ["help", "\u{1B}[2J"], ["stats", "--\u{1B}[2J"], ["stats", "\u{1B}[2J"],
    ["deputy", "\u{1B}[2J"], ["stats", "--now", "\u{1B}[2J"], ["stats", "--lang", "\u{1B}[2J"],
    ["practice", "-n", "\u{1B}[2J", "--deputy", "zhangsan"],
    ["practice", "shuzi", "--type", "\u{1B}[2J", "--deputy", "zhangsan"],
    ["practice", "shuzi", "--chapter", "\u{1B}[2J", "--deputy", "zhangsan"],
    ["bank", "check", "\u{1B}[2J.md"], ["bank", "format", "\u{1B}[2J.md"],
    ["deputy", "import", "\u{1B}[2J.csv"], ["bank", "search", "\u{1B}[2J"],
    ["set", "\u{1B}[2J"], ["set", "language", "\u{1B}[2J"], ["score-sheet", "--from", "\u{1B}[2J"],
    ["score-sheet", "--bank", "\u{1B}[2J"], ["score-sheet", "--format", "\u{1B}[2J"],
    ["--home", "\u{1B}[2J/x", "stats", "--deputy", "a"], ["use", "\u{1B}[2J"],
  ]) func 命令行上的控制字符(words: [String]) throws {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    expectHarmless(try place.run(words))
    expectHarmless(try place.run(words + ["--lang", "en"]))
    // A line of a script is split at blanks, and none of these words holds one.
    expectHarmless(
      try place.run("--deputy", "zhangsan", input: words.joined(separator: " ") + "\n"))
  }

  @Test func 答案里的控制字符() throws {
    let place = try Workplace(banks: "all-types")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    let result = try place.run(
      "--keep-going", "--deputy", "zhangsan",
      input: "practice leixing --order bank\n\u{1B}[2J\n:\u{1B}[2J\nA\nA\n对\n"
        + "\u{1B}[2J\n五\u{202E}\nABC\n1A 2B\n\u{1B}[2J走访\n无\n:note\n\u{1B}c\n:note\n\n1\n1\n")
    #expect(result.status == 0)
    expectHarmless(result)
    #expect(result.output.contains("练习完成"))
  }

  /// Somebody made a folder by hand whose name is no id.
  @Test func 不是编号的文件夹() throws {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    try place.folder.write("", to: "home/deputies/\u{1B}[31mx/attempts/a.jsonl")
    let list = try place.run("deputy", "list")
    #expect(list.status == 0)
    expectHarmless(list)
    let doctor = try place.run("doctor")
    #expect(doctor.output.contains("不是代表的文件夹"))
    expectHarmless(doctor)
  }
}
