import Archives
import Foundation
import FoundationXML
import Pages
import Sheets
import Tables
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
      let count = figures.count
      let columns = table.columns.count
      #expect(try csv(table) == figures, "csv, seed \(seed)")
      #expect(
        rows(Array(HTMLSheetWriter(document).page.bytes), "tr", ["td", "th"], "")
          .dropFirst().filter { $0.count == columns }.prefix(count) == figures[...],
        "html, seed \(seed)")
      let word = try ZipReader(try WordSheetWriter(document).file.bytes())
      let body = try #require(try word.contents(of: "word/document.xml"))
      #expect(
        rows(body, "w:tr", ["w:tc"], "w:t").dropFirst().filter { $0.count == columns }
          .prefix(count) == figures[...], "docx, seed \(seed)")
      #expect(
        try workbookRows(document).filter { $0.count == columns }.dropFirst(2)
          .filter { !$0.dropFirst().allSatisfy(\.isEmpty) }.prefix(count) == figures[...],
        "xlsx, seed \(seed)")
    }
  }

  @Test func `同样的内容 同样的字节`() throws {
    var generator = SeededGenerator(seed: 7)
    let document = try SampleSheet.sheet(using: &generator).document(Self.words, SampleSheet.around)
    #expect(try workbook(document) == workbook(document))
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
    let reader = try ZipReader(try workbook(sheet.document(Self.words, SampleSheet.around)))
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

  // MARK: Reading back

  private func csv(_ table: SheetTable) throws -> [[String]] {
    let reading = CSVReader.read(CSVTableWriter().bytes(table))
    return reading.rows.dropFirst().map { row in
      row.fields.map { field in
        field.text.hasPrefix("'") ? String(field.text.dropFirst()) : field.text
      }
    }
  }

  private func rows(
    _ bytes: [UInt8], _ row: String, _ cells: Set<String>, _ text: String
  ) -> [[String]] {
    TableXML.rows(bytes, row: row, cells: cells, text: text)
  }

  private func workbook(_ document: SheetDocument) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let path = folder.path("sheet.xlsx")
    try XLSXWriter.write(WorkbookSheetWriter(document).workbook, toPath: path)
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private func workbookRows(_ document: SheetDocument) throws -> [[String]] {
    let reader = try ZipReader(try workbook(document))
    let strings = try #require(try reader.contents(of: "xl/sharedStrings.xml"))
    let page = try #require(try reader.contents(of: "xl/worksheets/sheet1.xml"))
    let texts = TableXML.rows(strings, row: "sst", cells: ["si"], text: "t").first ?? []
    return TableXML.workbookRows(page, texts)
  }
}
