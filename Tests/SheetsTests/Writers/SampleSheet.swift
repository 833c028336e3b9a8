import Dates
import Questions
import Records
import Sheets
import Testing

/// A sheet of random deputies with awkward names, in two groups and none.
struct SampleSheet {
  static let around = PeriodDocumentWords(
    title: "成绩表 <&> =1+2", language: .chinese, summary: "汇总", deputies: "人数", participants: "参加",
    bands: "分布", silent: "未答题", groups: "各组", note: "说明“一”", signatures: ["制表人：", "审核人："],
    pageWords: ["第 ", " 页，共 ", " 页"])

  private static let names = ["张三", "=1+2", "@SUM(A1)", "<b>王五</b>&\"'", "-赵,六", "+86", "Ann, B."]

  static func sheet(using generator: inout some RandomNumberGenerator) throws -> PeriodScoreSheet {
    let count = Int.random(in: 1...12, using: &generator)
    let roster = try (0..<count).map { number in
      let answers = try (0..<Int.random(in: 0...9, using: &generator)).map { question in
        TestJournal.Answer(
          "2026-07-0\(question + 1)", "a/\(question + 1)",
          try #require([0, 0.25, 0.5, 1].randomElement(using: &generator)))
      }
      return try TestJournal.deputy(
        "d\(number)", group: [nil, "第二组", "第十组：[甲]"].randomElement(using: &generator) ?? nil,
        named: names.randomElement(using: &generator), answers)
    }
    var request = try TestJournal.request()
    request.grouping = Bool.random(using: &generator) ? .group : nil
    return PeriodScoreSheet(request, roster: roster)
  }

  /// What each row of figures says, by the typed cells themselves.
  static func figures(_ table: SheetTable) -> [[String]] {
    table.rows.filter { $0.emphasis != .header }.map { $0.cells.map(\.plainText) }
  }
}
