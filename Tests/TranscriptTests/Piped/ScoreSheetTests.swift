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

  /// A name that a spreadsheet would take for a formula.
  @Test func 公式样的姓名不会被算() throws {
    let place = try Workplace(banks: "digits")
    try place.run("deputy", "add", "--id", "gongshi", "--group", "@SUM(A1)", "--", "=1+2")
    let output = try place.run("score-sheet", "--format", "csv").output
    #expect(output.contains("gongshi,"))
    #expect(!output.contains(",=1+2"))
    #expect(!output.contains(",@SUM"))
  }
}
