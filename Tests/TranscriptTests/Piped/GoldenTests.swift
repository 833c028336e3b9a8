import TestSupport
import Testing

/// Whole runs against golden files. `LVZHI_RECORD=1` writes them anew.
@Suite struct GoldenTests {
  private static let fixed = "--now \(Workplace.now) --seed 7"
  private static let answers = "B\nAB\n对\n过半\n5\n312\n1B 2A\n走访群众\n1\n1\nＢ？\n"

  @Test func 每种题型做一遍() throws {
    var transcript = Transcript(at: try Workplace(banks: "all-types"))
    try transcript.run("deputy add 张三 --id zhangsan \(Self.fixed)")
    try transcript.run(
      "--deputy zhangsan \(Self.fixed)",
      input: "练习 七种题型 --order bank\n\(Self.answers)我的学习\n退出\n")
    try transcript.run("score-sheet \(Self.fixed)")
    try transcript.run("score-sheet --json \(Self.fixed)")
    try transcript.run("score-sheet --format csv \(Self.fixed)")
    try transcript.run("stats --json --deputy zhangsan \(Self.fixed)")
    try transcript.check("every-type")
  }

  @Test func everyTypeInEnglish() throws {
    var transcript = Transcript(at: try Workplace(banks: "all-types"))
    let english = "--lang en \(Self.fixed)"
    try transcript.run("deputy add Zhang --id zhangsan \(english)")
    try transcript.run(
      "--deputy zhangsan \(english)",
      input: "practice leixing --order bank\n\(Self.answers)stats\nquit\n")
    try transcript.run("score-sheet \(english)")
    try transcript.run("score-sheet --format csv \(english)")
    try transcript.check("every-type-english")
  }

  @Test func 题目里能做的其他事() throws {
    var transcript = Transcript(at: try Workplace(banks: "all-types"))
    try transcript.run("deputy add 张三 --id zhangsan \(Self.fixed)")
    try transcript.run(
      "--deputy zhangsan \(Self.fixed)",
      input: """
        练习 七种题型 --order bank --chapter 选择
        ：提示
        :法条
        ：收藏
        ：笔记
        想一想小组
        A
        ：跳过
        ：撤回
        BC
        :帮助
        ：结束
        练习 --resume
        :undo
        错
        我的学习
        """)
    try transcript.run("stats --json --deputy zhangsan \(Self.fixed)")
    try transcript.check("beside-answering")
  }

  @Test func 名册的一生() throws {
    let place = try Workplace(banks: "all-types")
    try place.folder.write(
      "姓名,编号,代表小组,乡镇\n王五,wangwu,第一组,清河乡\n赵六,,第二组,清河乡\n王五,wangwu,第一组,清河乡\n"
        + "赵六,,第三组,清河乡\n,,第三组,\n钱七,张三,,\n孙八,wangwu,,\n",
      to: "roster.csv")
    var transcript = Transcript(at: place)
    for line in [
      "deputy add 张三 --group 第一组 --township 清河乡", "deputy add 张三", "deputy add 张三 --id 张三-2",
      "deputy list", "deputy edit 张三-2 --group 第二组 --district 第三选区", "deputy show 张三-2",
      "deputy add 李四 --id 张三", "deputy rename 张三-2 张三", "deputy rename 张三-2 zhangsan",
      "deputy rename 张三 ZHANGSAN", "deputy rename 张三 zs", "deputy add 张三", "deputy rename zs 张三",
      "deputy rename zs zs-1", "deputy rename zs-1 zs", "deputy show 张三-2",
      "deputy join zs zhangsan",
      "deputy leave zhangsan --reason 调离 --date 2026-11-01", "deputy import roster.csv",
      "deputy import roster.csv --lang en",
      "deputy list", "deputy list --json", "deputy show zhangsan --json",
    ] {
      try transcript.run("\(line) \(Self.fixed)")
    }
    try transcript.check("roster")
  }

  @Test func 名单更新和换届() throws {
    let place = try Workplace(banks: "all-types")
    let head = "清河乡人大代表名册\n序号,姓　名,代表小组,乡镇,街道,选区,人大职务,是否初任,身份证号\n"
    try place.folder.write(
      head + "1,张　三（女，回族）,一组,清河乡,,第一选区,主席团成员、小组长,否,1\n2,王　伟,一组,清河乡,,第一选区,,是,2\n"
        + "3,王　伟,二组,清河乡,,第二选区,,是,3\n4,阿依古丽•买买提（女，维吾尔族）,二组,,北湖街道,第三选区,,说不清,4\n5,,,,,,,,\n",
      to: "old.csv")
    try place.folder.write(
      head + "1,张三,二组,清河乡,,第一选区,,否,1\n2,王伟,一组,清河乡,,第一选区,,,2\n3,王伟,三组,,,,,,\n4,新人,,,,,,,\n",
      to: "new.csv")
    try place.folder.write("姓名,选区,初任\n张三,第二选区,\n王伟,第二选区,\n王伟,第九选区,是\n", to: "elected.csv")
    try place.folder.write("姓名\n王伟\n", to: "unclear.csv")
    var transcript = Transcript(at: place)
    for line in [
      "deputy import old.csv --dry-run", "deputy import old.csv", "deputy list --order strokes",
      "deputy import old.csv", "deputy import new.csv", "deputy import new.csv --lang en",
      "deputy show 张三", "deputy suspend 张三", "deputy leave 新人 --reason 不干了",
      "deputy leave 新人 --reason 其他：丧失行为能力", "deputy leave 新人 --cancel", "deputy leave 新人 --cancel",
      "deputy leave 新人 --reason 迁出", "deputy list", "deputy import new.csv",
      "deputy new-term unclear.csv --term 第二十届",
      "deputy new-term elected.csv --term 第二十届 --dry-run",
      "deputy new-term elected.csv --term 第二十届 --date 2027-01-12", "deputy list",
      "deputy show 张三 --json",
      "deputy edit 张三 --level 大 --lang en", "deputy edit 张三 --level 乡镇 --first-term no --roles 主席",
      "deputy show 张三",
    ] {
      try transcript.run("\(line) \(Self.fixed)")
    }
    try transcript.check("roster-update")
  }

  @Test func 提醒和学习提示() throws {
    let place = try Workplace(banks: "digits")
    for (index, name) in ["张三", "李四", "王五", "赵六", "钱七", "孙八"].enumerated() {
      let added = try place.run(
        "deputy", "add", name, "--group", index < 5 ? "第一组" : "第二组", "--now",
        "2026-11-01T06:20:11Z")
      #expect(added.status == 0)
      guard index < 5 else { continue }
      let practised = try place.run(
        "--deputy", name, "practice", "shuzi", "-n", "4", "--order", "bank", "--seed", "\(index)",
        "--now", "2026-11-19T06:20:11Z", "--keep-going", input: "1\n2\n1\n3\n")
      #expect(practised.status == 0)
    }
    var transcript = Transcript(at: place)
    for line in [
      "remind", "remind --group 第一组 --lang en", "remind 孙八", "remind 张三", "remind 张三 --lang en",
      "remind --each --group 第二组", "remind 没有这人", "remind --group 第九组", "digest",
      "digest weekly --lang en",
      "digest weekly --group 第二组", "digest daily", "digest daily --date 2026-11-24",
      "digest daily shuzi --lang en",
      "digest daily nosuch", "digest law", "digest law --since 2018-01-01",
      "digest law --since 2018-01-01 --lang en",
    ] {
      try transcript.run("\(line) \(Self.fixed)")
    }
    try transcript.check("outreach")
  }

  @Test func 导入和导出() throws {
    let place = try Workplace(banks: "all-types")
    try place.folder.write(
      "题库导出,,,,,\n题型,题干,选项A,选项B,答案,解析,页码\n单选题,谁组织？,政府,主席团,B,因为,3\n判断题,甲。,,,对,,\n单选题,没有答案,一,二,,,\n",
      to: "wenjuan.csv")
    try place.folder.write(
      "题干,选项A,选项B,答案\n谁组织？,政府,主席团,A\n新的？,一,二,B\n", to: "gai.csv")
    try place.folder.write(
      "一、单选题\n1. 谁组织？\nA. 政府\nB. 主席团\n答案：B\n2. 没有答案？\nA. 甲\nB. 乙\n", to: "ti.txt")
    try place.folder.write("::名::谁？{=甲~乙}\n\n先后 {1:MC:=一~二}\n", to: "moodle.gift")
    try place.folder.write("{}", to: "kong.json")
    var transcript = Transcript(at: place)
    for line in [
      "import wenjuan.csv --dry-run", "import wenjuan.csv --id wenjuan",
      "import wenjuan.csv --id wenjuan",
      "bank show wenjuan", "import gai.csv -o home/banks/wenjuan.md",
      "import ti.txt --id ti --report",
      "import moodle.gift --lang en", "import moodle.gift --from aiken --id x", "import kong.json",
      "import nosuch.csv", "import wenjuan.csv --from pdf", "import wenjuan.csv --id 大写",
      "export leixing --to gift", "export leixing --to csv", "export leixing --to anki",
      "export leixing -o out.json",
      "import out.json --id fuben", "export leixing -o out.xlsx", "import out.xlsx --id biaoge",
      "export leixing --to xlsx",
      "export leixing -o out.xml", "import out.xml --id moodle", "export leixing --to pdf",
      "export nosuch --to json", "export leixing --to docx", "export leixing -o out.docx",
      "import out.docx --id wendang", "import ti.txt --id ti2 --preview --dry-run",
      "import --template xlsx -o kongbai.xlsx", "import kongbai.xlsx --id kongbai",
      "import --template docx",
    ] {
      try transcript.run("\(line) \(Self.fixed)")
    }
    try transcript.check("interchange")
  }

  @Test(arguments: ["zh", "en"]) func 帮助(language: String) throws {
    var transcript = Transcript(at: try Workplace(banks: "all-types"))
    for topic in [
      "", " practice", " 题库", " bank check", " 成绩表", " 名册 新增", " doctor", " backup", " 备份 恢复",
      " nothing",
    ] {
      try transcript.run("help\(topic) --lang \(language)")
    }
    try transcript.run("practice --help --lang \(language)")
    try transcript.check("help-\(language)")
  }

  @Test func 题库命令() throws {
    var transcript = Transcript(at: try Workplace(banks: "all-types", "digits"))
    for line in [
      "bank list", "bank list --json", "bank show 七种题型", "bank show leixing --json",
      "bank search 代表小组", "bank search 推选 组长 --json", "bank show 没有这个",
      "bank stats", "题库 统计 七种题型 --plain", "bank stats leixing --lang en", "bank stats 没有这个",
    ] {
      try transcript.run(line)
    }
    try transcript.check("banks")
  }
}
