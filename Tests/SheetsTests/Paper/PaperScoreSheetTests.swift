import Dates
import Diagnostics
import Exams
import Foundation
import PaperSamples
import Papers
import Questions
import Records
import Sheets
import TestSupport
import Testing

@Suite struct `试卷成绩表` {
  /// Five deputies: two with points, one absent, one of whom there is nothing, one who left and sat it not.
  private func sample() throws -> SamplePaperSheet {
    var sample = SamplePaperSheet()
    try sample.add("张三", group: "二组", .sections([12, 11, 10, 9, 8, 7, 6].map { Points($0) }))
    try sample.add("李四", group: "一组", .total(Points(hundredths: 4050)))
    try sample.add("王五", group: "一组", .absent(reason: "公出"))
    try sample.add("赵六")
    try sample.add("钱七", left: CalendarDate("2026-01-01"))
    return sample
  }

  private func table(_ sheet: PaperScoreSheet) -> [[String]] {
    sheet.table(sheet.shownColumns, words: SamplePaperSheet.words(sheet)).rows
      .map { $0.cells.map(\.plainText) }
  }

  @Test func `每人一行 不在任的不列 下面是平均`() throws {
    let sheet = try sample().sheet()
    #expect(
      table(sheet) == [
        ["张三", "二组", "12", "11", "10", "9", "8", "7", "6", "63", "75.0%", "及格"],
        ["李四", "一组", "", "", "", "", "", "", "", "40.5", "48.2%", "不及格"],
        ["王五", "一组", "", "", "", "", "", "", "", "", "", "缺考 公出"],
        ["赵六", "", "", "", "", "", "", "", "", "", "", "未登记"],
        ["总平均", "", "12", "11", "10", "9", "8", "7", "6", "51.75", "61.6%", "及格 1/2"],
      ])
    let summary = sheet.summary
    #expect(summary.deputies == 4 && summary.sat == 2 && summary.absent == 1)
    #expect(summary.mean == Points(hundredths: 5175) && summary.median == summary.mean)
    // (63 − 40.5) ∕ √2
    #expect(summary.deviation == Points(hundredths: 1591))
    #expect(summary.passRate == 0.5)
  }

  @Test func `分组各有平均 组名在上 不知道的在最后`() throws {
    let rows = table(try sample().sheet(grouping: .group)).map { $0[0] + " " + ($0.last ?? "") }
    #expect(
      rows == [
        "一组 ", "李四 不及格", "王五 缺考 公出", "平均 及格 0/1", "二组 ", "张三 及格", "平均 及格 1/1", "（未登记） ",
        "赵六 未登记", "平均 及格 0/0", "总平均 及格 1/2",
      ])
  }

  @Test func `名次 同分同名 没有成绩的没有名次`() throws {
    var sample = SamplePaperSheet()
    for (id, points) in [("a", 50), ("b", 60), ("c", 60), ("d", 40)] {
      try sample.add(id, .total(Points(points)))
    }
    try sample.add("e", .absent(reason: nil))
    #expect(sample.sheet(ranked: true).rows.map(\.rank) == [3, 1, 1, 4, nil])
    #expect(sample.sheet().rows.allSatisfy { $0.rank == nil })
  }

  @Test func `更正之后两个分数都在`() throws {
    var sample = SamplePaperSheet()
    let name = SamplePaper.name("0-1")
    try sample.add("a", .answers([name: RecordedAnswer(texts: ["A"])]))
    sample.regrade(name, .key(RecordedAnswer(texts: ["A"])))
    let row = try #require(sample.sheet().rows.first)
    #expect(row.score?.total == Points(4) && row.sitting?.first.total == .zero)
  }

  @Test func `JSON 合乎 Schema`() throws {
    var sample = try sample()
    try sample.add("b", .answers([SamplePaper.name("1-1"): RecordedAnswer(texts: ["A", "B"])]))
    let schema = try JSONSchema(named: "score-sheet-paper.schema.json")
    for sheet in [sample.sheet(), sample.sheet(ranked: true, grouping: .group)] {
      let text = JSONText(PaperScoreSheetJSON.value(sheet)).description
      #expect(try schema.faults(in: Data(text.utf8)) == [])
      let changed = text.replacingOccurrences(of: #""standing":"sat""#, with: #""standing":"at""#)
      #expect(try !schema.faults(in: Data(changed.utf8)).isEmpty)
    }
  }

  @Test func `逐题的表 不列姓名就按分数排`() throws {
    var sample = SamplePaperSheet()
    let right = SamplePaper.name("0-1")
    try sample.add("a", named: "张三", .answers([right: RecordedAnswer(texts: ["A"])]))
    try sample.add("b", named: "李四", .wrong([right]))
    try sample.add("c", named: "王五", .total(Points(9)))
    let sheet = sample.sheet()
    let matrix = PaperMatrix(sheet, named: false)
    #expect(matrix.rows.map(\.total) == [Points(80), .zero])
    #expect(matrix.rows.allSatisfy { $0.name == nil })
    let signs = matrix.rows.map(matrix.signs)
    let place = try #require(matrix.questions.firstIndex { $0.name == right })
    #expect(Array(signs[0].filter { $0 != " " })[place] == "×")
    #expect(signs[0].filter { $0 == "√" }.count == 20)
    #expect(Array(signs[1].filter { $0 != " " })[place] == "×")
    #expect(signs[1].filter { $0 == "-" }.count == 20)
    #expect(PaperMatrix(sheet, named: true).rows.map(\.name) == ["张三", "李四"])
  }

  @Test func `分析只看逐题知道的 作废的题不在`() throws {
    var sample = SamplePaperSheet()
    let name = SamplePaper.name("0-1")
    for index in 0..<6 {
      let letter = index < 4 ? "A" : "C"
      try sample.add("d\(index)", .answers([name: RecordedAnswer(texts: [letter])]))
    }
    try sample.add("e", .total(Points(9)))
    try sample.add("f", .absent(reason: nil))
    func item() -> ItemAnalysis? {
      let matrix = ResponseMatrix(sample.results)
      let analysis = PaperAnalysis(matrix)
      let printed = sample.paper.items(.a).map(\.name)
      guard let place = printed.firstIndex(of: name), matrix.items.count == 21 else { return nil }
      #expect(analysis.test.persons == 6 && analysis.test.absent == 1)
      return analysis.items[place]
    }
    #expect(item()?.right == 2)
    sample.regrade(name, .accept(RecordedAnswer(texts: ["A"])))
    #expect(item()?.right == 6)
    sample.regrade(name, .drop)
    #expect(ResponseMatrix(sample.results).items.count == 20)
  }

  /// The seed is printed with what failed.
  @Test(arguments: UInt64(0)..<20)
  func `各种格式 数字都一样`(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    var sample = SamplePaperSheet(seed: seed)
    let names = ["张三", "=1+2", "@SUM(A1)", "<b>王五</b>&\"'", "-赵,六", "+86", "Ann, B."]
    for number in 0..<(1 + chance.next(below: 12)) {
      let groups = [nil, "第二组", "第十组：[甲]"]
      try sample.add(
        "d\(number)", named: names[chance.next(below: names.count)],
        group: groups[chance.next(below: 3)], result(sample.paper, &chance))
    }
    let sheet = sample.sheet(ranked: seed % 2 == 0, grouping: seed % 3 == 0 ? .group : nil)
    let words = SamplePaperSheet.words(sheet)
    let table = sheet.table(sheet.shownColumns, words: words)
    let figures = SampleSheet.figures(table)
    let written = WrittenSheet(
      document: sheet.document(words, SamplePaperSheet.around), columns: table.columns)
    let count = figures.count
    #expect(WrittenSheet.csv(table) == figures)
    #expect(written.html.prefix(count) == figures[...])
    #expect(try written.word().prefix(count) == figures[...])
    #expect(try written.workbook().prefix(count) == figures[...])
    // And the program that reads JSON gets the same totals.
    let totals = sheet.rows.map { $0.score.map { SheetCell.points($0.total).plainText } ?? "" }
    let place = try #require(
      sheet.shownColumns.filter { $0 != .rank || seed % 2 == 0 }
        .firstIndex(of: .total))
    let shown = table.rows.filter { $0.emphasis == .body }.map { $0.cells[place].plainText }
    #expect(shown.sorted() == totals.sorted())
  }

  private func result(_ paper: Paper, _ chance: inout SplitMix64) -> PaperEntry.Result? {
    switch chance.next(below: 6) {
    case 0: return nil
    case 1: return .absent(reason: chance.next(below: 2) == 0 ? nil : "=公出")
    case 2: return .sections(paper.sections.map { _ in Points(chance.next(below: 13)) })
    default:
      var answers: [QuestionName: RecordedAnswer] = [:]
      for question in paper.questions where chance.next(below: 5) > 0 {
        let answer = RandomAnswer.answer(to: question.question, using: &chance)
        answers[question.name] = RecordedAnswer(answer)
      }
      return .answers(answers)
    }
  }
}
