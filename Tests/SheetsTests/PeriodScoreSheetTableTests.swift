import Sheets
import Testing

struct PeriodScoreSheetTableTests {
  typealias Answer = TestJournal.Answer

  static let words = PeriodSheetWords(
    rank: "名次", deputy: "编号", name: "姓名", group: "小组", township: "乡镇", county: "县",
    answered: "答题", right: "答对", accuracy: "正确率", days: "天数", mastered: "掌握",
    served: "题数", trainings: "培训", total: "合计",
    subtotal: "小计", ungrouped: "未登记")

  static func sheet(ranked: Bool) throws -> PeriodScoreSheet {
    PeriodScoreSheet(
      try TestJournal.request(ranked: ranked),
      roster: [
        try TestJournal.deputy(
          "z3", group: "一组", named: "张三",
          [Answer("2026-07-01", "a/1"), Answer("2026-07-02", "a/1", 0.5)]),
        try TestJournal.deputy("李四", []),
      ])
  }

  @Test func `全部栏目 有名次`() throws {
    let table = try Self.sheet(ranked: true).table(words: Self.words)
    #expect(
      table.columns.map(\.title) == [
        "名次", "编号", "姓名", "小组", "乡镇", "县", "答题", "答对", "正确率", "天数", "掌握", "题数", "培训",
      ])
    #expect(
      table.rows.map { $0.cells.map(\.plainText) } == [
        ["1", "z3", "张三", "一组", "", "", "2", "1", "75.0%", "2", "0", "1", "0"],
        ["", "李四", "李四", "", "", "", "0", "0", "", "0", "0", "0", "0"],
        ["", "合计", "", "", "", "", "2", "1", "75.0%", "", "0", "1", "0"],
      ])
    #expect(table.rows.map(\.emphasis) == [.body, .body, .total])
  }

  @Test func `挑选栏目 不排名就没有名次`() throws {
    let table = try Self.sheet(ranked: false).table(
      [.rank, .answered, .name, .accuracy], words: Self.words)
    #expect(table.columns.map(\.title) == ["答题", "姓名", "正确率"])
    #expect(
      table.rows.map { $0.cells.map(\.plainText) } == [
        ["2", "张三", "75.0%"], ["0", "李四", ""], ["2", "合计", "75.0%"],
      ])
  }

  @Test func `没有代表 没有合计`() throws {
    let sheet = PeriodScoreSheet(try TestJournal.request(), roster: [SheetDeputy]())
    #expect(sheet.table(words: Self.words).rows.isEmpty)
  }
}
