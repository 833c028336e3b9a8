import Archives
import Foundation
import TestSupport
import Testing

/// Trainings led by a script, and what they leave behind.
@Suite struct TrainingTests {
  private func hold(
    _ place: Workplace, _ lines: String..., with words: [String] = []
  ) throws -> ProgramResult {
    try place.run(Room.start + words, input: lines.map { $0 + "\n" }.joined())
  }

  private func files(_ place: Workplace, _ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.folder.path(folder)).sorted()
  }

  private func text(_ place: Workplace, _ file: String) throws -> String {
    try String(contentsOfFile: place.folder.path(file), encoding: .utf8)
  }

  @Test func 输入完了就先到这里_隔几天接着() throws {
    let place = try Room.place(people: 12)
    let first = try hold(place, "全到", "", "3 B", "")
    #expect(first.status == 0)
    #expect(first.output.contains("先到这里：12 题问过 1 题"))
    #expect(try place.answers(of: "代表3号").isEmpty)
    let later = try place.run(
      ["train", "resume", "--now", "2026-12-01T02:00:00Z"], input: "4 A\n\n结束\n")
    #expect(later.output.contains("已记入 12 位代表"))
    #expect(try place.answers(of: "代表3号").count == 1)
    #expect(try place.answers(of: "代表4号").count == 1)
    let trained = try place.events(of: "代表3号").last { $0["kind"] as? String == "trained" }
    #expect(trained?["date"] as? String == "2026-11-23")
  }

  @Test func 看不懂就停_要求继续就继续() throws {
    let place = try Room.place(people: 12)
    let stopped = try hold(place, "全到", "", "99 B", "3 B")
    #expect(stopped.status == 3)
    #expect(stopped.errors.contains("没有 99 号"))
    let other = try Room.place(people: 12)
    let went = try hold(other, "全到", "", "99 B", "3 B", "q", with: ["--keep-going"])
    #expect(went.status == 0)
    #expect(went.output.contains("先到这里"))
    #expect(try other.trainingJournal().contains("\"seats\":[3]"))
  }

  @Test func 改了再结束_各人的记录跟着改_不重复() throws {
    let place = try Room.place(people: 12)
    #expect(try hold(place, "全到", "", "3 B, 4 A", "", "结束").status == 0)
    let before = try place.events(of: "代表4号").count
    #expect(try place.run("train", "resume", "--now", Workplace.now, input: "结束\n").status == 0)
    #expect(try place.events(of: "代表4号").count == before)
    let edited = try place.run(
      "train", "edit", "--hours", "2.5", "--organiser", "云东镇人大主席团", "--now", Workplace.now)
    #expect(edited.output.contains("已记入 12 位代表"))
    #expect(try place.answers(of: "代表4号").count == 1)
    let trained = try place.events(of: "代表4号").filter { $0["kind"] as? String == "trained" }
    #expect(trained.last?["hours"] as? Double == 2.5)
    #expect(try place.events(of: "代表4号").count == before + 1)
    let doctor = try place.run("doctor")
    #expect(doctor.status == 0, "\(doctor.output)")
  }

  @Test func 考察只登记到会() throws {
    let place = try Room.place(people: 12)
    let result = try place.run(
      ["train", "start", "--form", "考察", "--title", "考察污水处理站", "--now", Workplace.now],
      input: "除 3 外全到\n结束\n")
    #expect(result.output.contains("培训结束：应到 12　实到 11"))
    let record = try place.run("train", "show", "--json").object()
    #expect(record["form"] as? String == "visit")
    #expect(record["paper"] is NSNull)
  }

  @Test func 一个小组的培训() throws {
    let place = try Room.place(people: 12)
    #expect(try hold(place, "全到", "结束", with: ["--group", "第1组"]).status == 0)
    #expect(try place.run("train", "show", "--json").object()["expected"] as? Int == 3)
    #expect(try hold(place, with: ["--group", "没有的组"]).status == 2)
  }

  @Test func 成绩表数得出培训_公示表没有分数() throws {
    let place = try Room.place(people: 12)
    _ = try hold(place, "除 3 外全到", "", "4 B", "", "结束")
    let csv = try place.run("score-sheet", "--format", "csv").output
    #expect(csv.contains("代表4号,代表4号,第1组,云东镇,,1,1,100.0%,1,0,1,1"))
    #expect(csv.contains("代表3号,代表3号,第4组,云西镇,,0,0,,0,0,0,0"))
    let published = try place.run("train", "publish", "--year", "2026", "--json").object()
    let people = try #require(published["deputies"] as? [[String: Any]])
    #expect(people.count == 12)
    #expect(Set(people.flatMap(\.keys)) == ["name", "district", "trainings"])
    #expect(people.compactMap { $0["trainings"] as? Int }.reduce(0, +) == 11)
    let before = try place.run("train", "publish", "--year", "2025", "--json").object()
    #expect(
      (before["deputies"] as? [[String: Any]])?.allSatisfy { $0["trainings"] as? Int == 0 } == true)
  }

  // MARK: Folders

  @Test func 归档的文件夹齐全_按乡镇分开() throws {
    let place = try Room.place(people: 40)
    let room = Room(people: 40)
    let lines = room.steps.map { $0.line + "\n" }.joined() + "结束\n"
    _ = try place.run(Room.start + ["--place", "三楼会议室"], input: lines)
    let result = try place.run("train", "archive", place.folder.path("a"), "--now", Workplace.now)
    #expect(result.status == 0, "\(result.errors)")
    let names = try files(place, "a")
    for stem in [
      "01通知", "02日程", "03签到表-云东镇", "03签到表-云西镇", "04试卷与答案", "05成绩汇总表-云东镇",
      "05成绩汇总表-云西镇", "06培训记录", "07答题分析", "08小结（草稿）", "09卷内目录",
    ] {
      #expect(names.contains("\(stem).html") && names.contains("\(stem).docx"), "\(stem)")
    }
    let attendance = try text(place, "a/03签到表-云西镇.csv")
    #expect(attendance.contains("3,代表3号,第4组,云西镇,迟到,"))
    #expect(attendance.contains("7,代表7号,第4组,云西镇,请假,出差"))
    #expect(!attendance.contains("代表2号,"))
    let record = try text(place, "a/06培训记录.html")
    for words in ["三楼会议室", "应到 40", "代表法第一条", "第3题有讨论"] {
      #expect(record.contains(words), "\(words)")
    }
    let results = try text(place, "a/05成绩汇总表-云东镇.csv")
    #expect(results.contains("10,代表10号,第3组,到会,6,6,100.0%"))
    #expect(try text(place, "a/09卷内目录.csv").contains("03签到表-云东镇"))
    #expect(try text(place, "a/04试卷与答案.html").contains("第12题的解析"))
    let word = try ZipReader(
      Array(Data(contentsOf: URL(filePath: place.folder.path("a/06培训记录.docx")))))
    let document = try #require(try word.contents(of: "word/document.xml"))
    #expect(String(decoding: document, as: UTF8.self).contains("三楼会议室"))
  }

  @Test func 再归档不盖掉改过的() throws {
    let place = try Room.place(people: 12)
    _ = try hold(place, "全到", "", "A 3", "", "结束")
    try place.run("train", "archive", place.folder.path("a"), "--now", Workplace.now)
    try place.folder.write("改过了", to: "a/08小结（草稿）.html")
    let again = try place.run("train", "archive", place.folder.path("a"), "--now", Workplace.now)
    #expect(again.output.contains("已有同名的文件，没有改动"))
    #expect(try text(place, "a/08小结（草稿）.html") == "改过了")
  }

  @Test func 会前材料() throws {
    let place = try Room.place(people: 12)
    _ = try hold(place, "q")
    let papers = try FileManager.default.contentsOfDirectory(atPath: "\(place.home)/papers")
    let result = try place.run(
      "train", "prepare", place.folder.path("p"), "--paper", papers[0], "--title", "代表法培训",
      "--date", "2026-12-01", "--now", Workplace.now)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("主持人卡片上有答案"))
    #expect(Set(["05主持人卡片.html", "05主持人卡片.docx"]).isSubset(of: try files(place, "p")))
    #expect(try text(place, "p/01通知.html").contains("2026年12月1日"))
    #expect(try text(place, "p/04席卡.html").contains("代表12号"))
    #expect(try place.run("train", "list", "--json").list().count == 1)
  }

  @Test func 代表履职情况登记表() throws {
    let place = try Room.place(people: 12)
    _ = try hold(place, "全到，请假 4 出差", "", "3 B", "", "结束", with: ["--hours", "2"])
    try place.folder.write(
      "姓名,类别,日期,内容,备注\n代表4号,会议,2026-01-10,镇人代会,\n代表4号,建议,2026-01-10,修路,已办结\n代表5号,跑步,,,\n",
      to: "duty.csv")
    let shown = try place.run(
      "deputy", "show", "代表4号", "--record", "--year", "2026", "--from",
      place.folder.path("duty.csv"))
    #expect(shown.status == 0)
    for words in ["代表履职情况登记表（2026 年）", "请假（出差）", "修路", "已办结", "镇人代会"] {
      #expect(shown.output.contains(words), "\(words)")
    }
    #expect(shown.errors.contains("第 4 行的类别不认得"))
    let saved = try place.run(
      "deputy", "show", "代表4号", "--record", "--output", place.folder.path("r.html"), "--now",
      Workplace.now)
    #expect(saved.status == 0)
    let page = try text(place, "r.html")
    for part in ["学习培训", "会议", "视察调研", "小组活动", "建议", "报告履职", "表彰"] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(!page.contains("正确率"))
  }
}
