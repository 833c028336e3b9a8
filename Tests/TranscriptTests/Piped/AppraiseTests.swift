import Foundation
import TestSupport
import Testing

/// The year's appraisal, against figures counted anew from the journals.
@Suite struct AppraiseTests {
  private static let rubric = """
    id: shiyan
    title: 试验办法
    about: deputy
    indicators:
      - {title: 到会, weight: 20, measure: attendance, target: 100%}
      - {title: 培训, weight: 6, measure: trainings, scored: each, points: 2}
      - {title: 测试, weight: 30, measure: tests, target: 80%}
      - {title: 合格, weight: 10, measure: passed, scored: reached, target: 100%}
      - {title: 掌握, weight: 4, measure: mastered, target: 2}
      - {title: 走访, weight: 30, measure: keyed, target: 12}
    bands:
      - {title: 优秀, from: 90}
      - {title: 合格, from: 60}
    """

  private let evening: Evening

  /// Eight deputies, three trainings, one test, and two days of practice.
  init() throws {
    evening = try Evening(deputies: 8)
    let place = evening.place
    try place.folder.write(Self.rubric, to: "shiyan.yaml")
    try place.folder.write(
      "姓名,走访,身高\n代表1,12,1\n代表2,5,1\n代表3,20%,1\n代表4,3.5,1\n没有这人,1,1\n", to: "填报.csv")
    for (day, roll) in [
      ("2026-03-02", "全到"), ("2026-05-11", "除 2 5 外全到，请假 2 出差，缺席 5"),
      ("2026-09-07", "除 2 6 外全到，迟到 3，早退 4"), ("2025-09-07", "除 1 外全到"),
    ] {
      let held = try place.run(
        ["train", "start", "daibiaofa", "-n", "1", "--now", "\(day)T02:00:00Z", "--seed", "3"],
        input: "\(roll)\n\n\nend\n")
      try #require(held.status == 0, "\(held.errors)")
    }
    let totals = ["1", "总分 88", "2", "总分 61.5", "3", "总分 59", "5", "缺考", "0"]
    let keyed = try place.run(
      ["enter", evening.paper, "--now", "2026-06-01T02:00:00Z"],
      input: totals.map { $0 + "\n" }.joined())
    try #require(keyed.status == 0, "\(keyed.errors)")
    for day in ["2026-10-01", "2026-10-08", "2027-01-05"] {
      let practised = try place.run(
        [
          "--deputy", "代表1", "practice", "daibiaofa", "-n", "6", "--order", "bank", "--type", "单选",
          "--seed", "1", "--now", "\(day)T02:00:00Z", "--keep-going",
        ], input: String(repeating: "A\n", count: 12))
      try #require(practised.status == 0, "\(practised.errors)")
    }
  }

  private func appraise(_ options: String...) throws -> ProgramResult {
    try evening.place.run(
      [
        "appraise", "--rubric", evening.place.folder.path("shiyan.yaml"), "--year", "2026",
        "--from", "填报.csv", "--now", "2027-01-06T02:00:00Z",
      ] + options)
  }

  @Test func 每个数都能从日志重算出来() throws {
    let rows = try #require(try appraise("--json").object()["rows"] as? [[String: Any]])
    #expect(rows.count == 8)
    let keyed = ["代表1": 12.0, "代表2": 5, "代表4": 3.5]
    let totals = ["代表1": 88.0, "代表2": 61.5, "代表3": 59]
    for row in rows {
      let name = try #require(row["name"] as? String)
      let events = try evening.place.events(of: name)
      let lines = try #require(row["lines"] as? [[String: Any]])
      let states = events.filter {
        $0["kind"] as? String == "trained" && ($0["date"] as? String)?.hasPrefix("2026") == true
      }
      .compactMap { $0["state"] as? String }
      let came = Double(states.count { ["present", "late", "leftEarly"].contains($0) })
      let asked = Double(states.count { $0 != "excused" })
      let wanted: [Double?] = [
        Self.scored(came / asked, of: 1, weight: 20), min(came * 2, 6),
        totals[name].map { Self.scored($0 / 100, of: 0.8, weight: 30) },
        totals[name].map { $0 >= 60 ? 10 : 0 },
        Self.scored(Double(mastered(events)), of: 2, weight: 4),
        keyed[name].map { Self.scored($0, of: 12, weight: 30) },
      ]
      let points = lines.map { $0["points"] as? Double }
      #expect(points == wanted, "\(name)")
      let sum = wanted.compactMap(\.self).reduce(0, +)
      #expect(abs((row["sum"] as? Double ?? -1) - sum) < 0.001)
      #expect(row["complete"] as? Bool == !wanted.contains(nil))
    }
    #expect(rows[0]["band"] as? String == "优秀")
    #expect(try mastered(evening.place.events(of: "代表1")) > 0)
  }

  /// Points for a value: in proportion up to the target; shares are known to two digits of per cent.
  private static func scored(_ value: Double, of target: Double, weight: Double) -> Double {
    let known = (value * 10_000 + 1e-7).rounded() / 10_000
    return min((weight * known / target * 100 + 1e-7).rounded() / 100, weight)
  }

  /// Questions whose last two graded answers of the year are right, on different days.
  private func mastered(_ events: [[String: Any]]) -> Int {
    let answers = events.filter {
      $0["kind"] as? String == "answer" && $0["grade"] != nil
        && ($0["day"] as? String ?? "") < "2027"
    }
    return Dictionary(grouping: answers) { $0["question"] as? String ?? "" }.values.count { own in
      let last = own.suffix(2)
      return last.count == 2 && last.allSatisfy { $0["credit"] as? Double == 1 }
        && Set(last.compactMap { $0["day"] as? String }).count == 2
    }
  }

  @Test func 说得清每一项() throws {
    let one = try appraise("--explain", "代表2")
    #expect(one.status == 0)
    #expect(
      one.errors
        == "第 4 行的“走访”看不懂，没有采用：20%\n这几列没有导入：身高。\n表格里的这些名称没有对上：没有这人。同名的代表请写编号。\n")
    #expect(one.output.contains("应参加 3 次，实到 1 次，请假 1 次（50%）；达到 100% 得 20 分，不到的按比例：10 分"))
    #expect(one.output.contains("1 次测试平均得分率 61.5%；达到 80% 得 30 分，不到的按比例：23.06 分"))
    #expect(one.output.contains("填报 5；达到 12 得 30 分，不到的按比例：12.5 分"))
    #expect(try appraise("--explain", "代表3").output.contains("表格里没有“走访”，不计分（这一项 30 分）"))
    #expect(try appraise("--explain", "代表8").output.contains("这一年没有测试成绩，不计分"))
    #expect(try appraise("--explain", "代表99").status == 2)
    #expect(try appraise("--nominate", "1").output.contains("数据不全的 6 个没有参加比较"))
  }

  @Test(arguments: ["csv", "html", "docx", "xlsx"]) func 各种表(form: String) throws {
    let path = evening.place.folder.path("考核.\(form)")
    #expect(try appraise("--output", path, "--by", "group", "--order", "strokes").status == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count > 200)
  }

  @Test func 自带的两个办法() throws {
    for rubric in ["daibiao-pingjia", "zhuxituan-kaohe", "代表履职评价"] {
      let sheet = try evening.place.run("appraise", "--rubric", rubric, "--year", "2026")
      #expect(sheet.status == 0, "\(sheet.errors)")
    }
    let unknown = try evening.place.run("appraise", "--rubric", "nosuch")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("现有：daibiao-pingjia、zhuxituan-kaohe"))
  }
}
