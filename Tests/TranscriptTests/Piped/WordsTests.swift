import TestSupport
import Testing

@testable import lvzhi

/// Commands in both languages, and words that are nearly commands.
@Suite struct WordsTests {
  struct Case: CustomTestStringConvertible {
    let typed: String
    let meant: String
    var testDescription: String { "\(typed) → \(meant)" }
  }

  @Test(arguments: [
    Case(typed: "practise", meant: "practice"), Case(typed: "练习题", meant: "练习"),
    Case(typed: "stat", meant: "stats"), Case(typed: "我得学习", meant: "我的学习"),
    Case(typed: "成绩单", meant: "成绩表"), Case(typed: "scoresheet", meant: "score-sheet"),
    Case(typed: "deputy lst", meant: "list"), Case(typed: "名册 新赠", meant: "新增"),
    Case(typed: "题库 检察", meant: "检查"),
  ]) func 打错的命令(_ example: Case) throws {
    let place = try Workplace(banks: "digits")
    let words = example.typed.split(separator: " ").map(String.init)
    let chinese = try place.run(words)
    #expect(chinese.status == 64)
    #expect(chinese.errors.contains("您是不是想输入“\(example.meant)”？"))
    let english = try place.run(words + ["--lang", "en"])
    #expect(english.status == 64)
    #expect(english.errors.contains("Did you mean “\(example.meant)”?"))
  }

  @Test func 毫不相干的词只指向帮助() throws {
    let result = try Workplace(banks: "digits").run("xyzzyplugh")
    #expect(result.status == 64)
    #expect(result.errors == "没有“xyzzyplugh”这个命令。输入“帮助”看全部命令。\n")
  }

  /// Each Chinese name does what the English one does, here with the same words after it.
  @Test func 中文命令和英文命令一样() throws {
    let samples = [
      "practice": ["nosuch"], "train start": ["nosuch"], "deputy add": ["李四", "--id", "zhangsan"],
      "deputy show": ["zhangsan"], "deputy edit": ["zhangsan"], "deputy rename": ["nobody"],
      "deputy join": ["zhangsan", "zhangsan"], "deputy import": ["nosuch.csv"],
      "deputy leave": ["nobody"], "bank show": ["shuzi"], "bank search": ["第3题"],
      "bank check": ["banks"], "bank format": ["banks/digits.md", "--check"],
      // A backup that is made bears the moment in its name.
      "backup": ["--into", "x"], "backup now": ["--into", "x"],
      "set": ["questions", "12"], "use": ["zhangsan"], "help": ["practice"],
    ]
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    let options = ["--deputy", "zhangsan", "--now", Workplace.now, "--seed", "7"]
    for entry in CommandCatalogue.all {
      let words = entry.name.split(separator: " ").map(String.init)
      let rest = (samples[entry.name] ?? []) + options
      let english = try place.run(words + rest)
      // Only what is not understood has no page of its own.
      #expect(!english.errors.contains("看不懂"), "\(entry.name)")
      let parents = words.count > 1 ? CommandCatalogue.aliases(of: words[0]) : []
      let spellings =
        words.count > 1
        ? parents.flatMap { parent in entry.chinese.map { [parent, $0] } }
        : entry.chinese.map { [$0] }
      #expect(!spellings.isEmpty)
      for spelling in spellings {
        let chinese = try place.run(spelling + rest)
        let name = Comment(rawValue: spelling.joined(separator: " "))
        #expect(chinese.status == english.status, name)
        #expect(chinese.output == english.output, name)
        #expect(chinese.errors == english.errors, name)
      }
    }
  }

  @Test func 提示符处的全角空格和引号() throws {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "张三", "--id", "zhangsan")
    let result = try place.run(
      "--deputy", "zhangsan", input: "练习　“数字题库”　１\nＡ\n")
    #expect(result.status == 0)
    #expect(result.output.contains("练习完成：答了 1 题"))
  }

  @Test func 语言看环境() throws {
    let place = try Workplace(banks: "digits")
    for (locale, says) in [
      ("en_GB.UTF-8", "The data are sound."), ("zh_CN.UTF-8", "学习数据完好。"), ("C", "学习数据完好。"),
    ] {
      place.environment = ["LC_ALL": locale]
      #expect(try place.run("doctor").output == says + "\n")
    }
    try place.run("set", "language", "en")
    #expect(try place.run("doctor").output == "The data are sound.\n")
    #expect(try place.run("doctor", "--lang", "zh").output == "学习数据完好。\n")
  }
}
