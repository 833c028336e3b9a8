import Archives
import Foundation
import Pages
import Sheets
import TestSupport
import Testing
import WordProcessing

/// Every form of a sheet shows the same figures: each is written, read back from its own bytes, and compared with
/// the cells of the table.
struct SameFiguresTests {
  private static let words = PeriodScoreSheetTableTests.words

  @Test func `各种格式 数字都一样`() throws {
    for seed in UInt64(1)...25 {
      var generator = SeededGenerator(seed: seed)
      let sheet = try SampleSheet.sheet(using: &generator)
      let table = sheet.table(words: Self.words)
      let figures = SampleSheet.figures(table)
      let document = sheet.document(Self.words, SampleSheet.around)
      let written = WrittenSheet(document: document, columns: table.columns)
      let count = figures.count
      #expect(WrittenSheet.csv(table) == figures, "csv, seed \(seed)")
      #expect(written.html.prefix(count) == figures[...], "html, seed \(seed)")
      #expect(try written.word().prefix(count) == figures[...], "docx, seed \(seed)")
      #expect(try written.workbook().prefix(count) == figures[...], "xlsx, seed \(seed)")
    }
  }

  @Test func `同样的内容 同样的字节`() throws {
    var generator = SeededGenerator(seed: 7)
    let document = try SampleSheet.sheet(using: &generator).document(Self.words, SampleSheet.around)
    #expect(try WrittenSheet.bytes(of: document) == WrittenSheet.bytes(of: document))
    #expect(
      try WordSheetWriter(document).file.bytes() == WordSheetWriter(document).file.bytes())
    #expect(HTMLSheetWriter(document).page.bytes == HTMLSheetWriter(document).page.bytes)
  }

  @Test func `网页样张`() throws {
    let document = try PeriodScoreSheetTableTests.sheet(ranked: true)
      .document(Self.words, SampleSheet.around)
    let page = String(decoding: HTMLSheetWriter(document).page.bytes, as: UTF8.self)
    let body = try #require(page.components(separatedBy: "<body>").last)
    try Golden.check(body, "period.html")
  }

  @Test func `工作表里没有公式 每组一张`() throws {
    let sheet = PeriodScoreSheet(
      try TestJournal.request(grouping: .group),
      roster: [
        try TestJournal.deputy("a", group: "第十组：[甲]", named: "=1+2", []),
        try TestJournal.deputy("b", group: "第二组", named: "@SUM(A1)", []),
        try TestJournal.deputy("c", named: "+86", []),
      ])
    let reader = try ZipReader(
      try WrittenSheet.bytes(of: sheet.document(Self.words, SampleSheet.around)))
    let sheets = reader.names.filter { $0.hasPrefix("xl/worksheets/sheet") }
    #expect(sheets.count == 4)
    for name in sheets {
      let xml = String(decoding: try #require(try reader.contents(of: name)), as: UTF8.self)
      #expect(!xml.contains("<f>"))
      #expect(xml.contains(#"orientation="landscape""#) && xml.contains(#"paperSize="9""#))
      #expect(xml.contains("state=\"frozen\""))
    }
    let book = try #require(try reader.contents(of: "xl/workbook.xml"))
    let names = String(decoding: book, as: UTF8.self)
    for name in ["第二组", "第十组：_甲_", "未登记", "Print_Titles"] { #expect(names.contains(name)) }
  }
}
