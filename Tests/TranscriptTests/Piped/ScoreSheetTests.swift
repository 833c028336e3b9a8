import Foundation
import TestSupport
import Testing

/// Score sheets over three deputies on two days.
@Suite struct ScoreSheetTests {
  /// 张三 answers three questions on the 20th, all right, and one on the 23rd; 李四 two on the 23rd;
  /// 王五 nothing.
  private func place() throws -> Workplace {
    let place = try Workplace(banks: "digits", "all-types")
    for (id, group) in [("zhangsan", "第一组"), ("lisi", "第二组"), ("wangwu", "第一组")] {
      try place.run(
        "deputy", "add", id, "--group", group, "--now", "2026-11-01T00:00:00Z")
    }
    let right = Set(["这一项", "小组成员", "正确的事", "B项"])
    for (id, bank, now, count) in [
      ("zhangsan", "shuzi", "2026-11-20T02:00:00Z", 3), ("zhangsan", "leixing", Workplace.now, 1),
      ("lisi", "shuzi", Workplace.now, 2),
    ] {
      try place.practise(bank, as: id, count: count, at: now, picking: right)
    }
    return place
  }

  private func rows(_ place: Workplace, _ options: String...) throws -> [[String: Any]] {
    let sheet = try place.run(["score-sheet", "--json"] + options).object()
    return try #require(sheet["rows"] as? [[String: Any]])
  }

  private func answered(_ rows: [[String: Any]]) -> [String] {
    rows.map { "\($0["deputy"] ?? "") \($0["answered"] ?? "")" }.sorted()
  }

  @Test func 全部() throws {
    let place = try place()
    let sheet = try place.run("score-sheet", "--json").object()
    #expect(Set(sheet.keys) == ["kind", "title", "generated", "from", "to", "rows", "summary"])
    #expect(sheet["kind"] as? String == "period")
    let rows = try rows(place)
    #expect(answered(rows) == ["lisi 2", "wangwu 0", "zhangsan 4"])
    for row in rows {
      #expect(
        Set(row.keys) == [
          "deputy", "name", "group", "township", "county", "answered", "right", "accuracy", "days",
          "mastered", "served", "trainings",
        ])
    }
    let zhangsan = try #require(rows.first { $0["deputy"] as? String == "zhangsan" })
    #expect(zhangsan["days"] as? Int == 2)
    #expect(zhangsan["right"] as? Int == 4)
    let wangwu = try #require(rows.first { $0["deputy"] as? String == "wangwu" })
    #expect(wangwu["accuracy"] is NSNull)
  }

  @Test func 按日期小组题库筛选() throws {
    let place = try place()
    #expect(
      answered(try rows(place, "--from", "2026-11-23")) == ["lisi 2", "wangwu 0", "zhangsan 1"])
    #expect(
      answered(try rows(place, "--to", "2026-11-22")) == ["lisi 0", "wangwu 0", "zhangsan 3"])
    #expect(
      answered(try rows(place, "--from", "2026-11-20", "--to", "2026-11-20"))
        == ["lisi 0", "wangwu 0", "zhangsan 3"])
    #expect(answered(try rows(place, "--group", "第一组")) == ["wangwu 0", "zhangsan 4"])
    #expect(
      answered(try rows(place, "--bank", "七种题型")) == ["lisi 0", "wangwu 0", "zhangsan 1"])
    #expect(
      answered(try rows(place, "--bank", "shuzi", "--group", "第二组")) == ["lisi 2"])
    #expect(try place.run("score-sheet", "--bank", "nosuch").status == 2)
  }

  @Test func 名次只在要求时有() throws {
    let place = try place()
    #expect(try rows(place).allSatisfy { $0["rank"] == nil })
    #expect(!(try place.run("score-sheet").output.contains("名次")))
    #expect(try place.run("score-sheet", "--rank").output.contains("名次"))
    let ranked = try rows(place, "--rank")
    #expect(ranked.allSatisfy { $0["rank"] != nil })
  }

  @Test func 表格文件() throws {
    let place = try place()
    let plain = try place.run("score-sheet", "--format", "csv").output
    #expect(plain.unicodeScalars.first == "编")
    let marked = try place.run("score-sheet", "--format", "csv", "--bom").output
    #expect(marked == "\u{FEFF}" + plain)
    let lines = plain.components(separatedBy: "\r\n")
    #expect(lines.count == 6)
    #expect(lines.last == "")
    #expect(lines.allSatisfy { $0.isEmpty || $0.count { $0 == "," } == 11 })
  }

  @Test func 没有这个小组() throws {
    let place = try place()
    for command in [["score-sheet"], ["deputy", "list"], ["score-sheet", "--json"]] {
      let result = try place.run(command + ["--group", "第三组"])
      #expect(result.status == 2)
      #expect(result.output == "")
      #expect(result.errors == "没有“第三组”这个代表小组，现有：第二组、第一组。\n")
    }
    let list = try place.run("deputy", "list", "--json", "--group", "第一组").list()
    #expect(list.map { $0["deputy"] as? String } == ["wangwu", "zhangsan"])
  }

  @Test func 起止日期() throws {
    let place = try place()
    #expect(
      answered(try rows(place, "--from", "2026年11月20日", "--to", "２０２６/11/20"))
        == ["lisi 0", "wangwu 0", "zhangsan 3"])
    let result = try place.run("score-sheet", "--from", "2026.12.1", "--to", "2026-11-1")
    #expect(result.status == 64)
    #expect(result.errors == "--from（2026-12-01）比 --to（2026-11-01）晚，请对调。\n")
  }

  /// A day on which two deputies answered is one day.
  @Test func 合计的学习天数() throws {
    let place = try place()
    let sheet = try place.run("score-sheet", "--json").object()
    #expect((sheet["summary"] as? [String: Any])?["days"] as? Int == 2)
    let total = try place.run("score-sheet", "--format", "csv").output
      .components(separatedBy: "\r\n").first { $0.hasPrefix("合计") }
    #expect(total?.split(separator: ",", omittingEmptySubsequences: false)[8] == "")
  }

  @Test(arguments: [[], ["--plain"], ["--format", "csv", "--bom"], ["--json"]])
  func 存成文件(options: [String]) throws {
    let place = try place()
    let now = ["--now", Workplace.now]
    let shown = try place.run(["score-sheet"] + options + now).output
    let path = place.folder.path("sheet")
    for _ in 1...2 {
      let saved = try place.run(["score-sheet", "--output", path] + options + now)
      #expect(saved.status == 0)
      #expect(saved.output == "已保存到文件：\(path)\n")
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(shown.utf8))
    }
  }

  @Test func 不能存到文件夹() throws {
    let place = try place()
    let result = try place.run("score-sheet", "--output", place.folder.path)
    #expect(result.status == 74)
    #expect(result.output == "")
    let nowhere = try place.run("score-sheet", "--output", place.folder.path("no/sheet"))
    #expect(nowhere.status == 74)
    #expect(nowhere.errors == "找不到 \(place.folder.path("no"))。\n")
  }

  /// A name that a spreadsheet would take for a formula.
  @Test func 公式样的姓名不会被算() throws {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "--id", "gongshi", "--group", "@SUM(A1)", "--", "=1+2")
    let output = try place.run("score-sheet", "--format", "csv").output
    #expect(output.contains("gongshi,"))
    #expect(!output.contains(",=1+2"))
    #expect(!output.contains(",@SUM"))
  }

  @Test func 上交的文件() throws {
    let place = try place()
    let now = ["--now", Workplace.now]
    for (ending, opening) in [("xlsx", "PK"), ("docx", "PK"), ("html", "<!DOCTYPE html>")] {
      let path = place.folder.path("成绩表.\(ending)")
      var saved: [Data] = []
      for _ in 1...2 {
        #expect(
          try place.run(["score-sheet", "--by", "group", "--output", path] + now).output
            == "已保存到文件：\(path)\n")
        saved.append(try Data(contentsOf: URL(fileURLWithPath: path)))
      }
      #expect(saved[0].starts(with: Data(opening.utf8)), "\(ending)")
      #expect(saved[0] == saved[1], "\(ending)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: place.folder.path)
    #expect(!names.contains { $0.hasSuffix(".tmp") })
  }

  @Test(arguments: ["xlsx", "docx"])
  func 不能显示的格式(format: String) throws {
    let result = try place().run("score-sheet", "--format", format)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors == "\(format) 不能显示在屏幕上，请用 --output 指明存到哪个文件。\n")
  }

  @Test func 分组小计() throws {
    let place = try place()
    let sheet = try place.run("score-sheet", "--json", "--by", "group").object()
    let groups = try #require(sheet["groups"] as? [[String: Any]])
    #expect(groups.map { $0["name"] as? String } == ["第一组", "第二组"])
    #expect(groups.map { $0["answered"] as? Int } == [4, 2])
    #expect(groups.map { $0["deputies"] as? Int } == [2, 1])
    #expect(try place.run("score-sheet", "--by", "nothing").status == 64)
  }

  @Test func 隐去姓名() throws {
    let place = try place()
    for options in [["--json"], ["--format", "csv"], ["--format", "html"], []] {
      let output = try place.run(["score-sheet", "--mask"] + options).output
      #expect(output.contains("z******n"))
      #expect(!output.contains("zhangsan") && !output.contains("wangwu"))
    }
  }
}
