import Archives
import Foundation
import Tables
import TestSupport
import Testing

@Suite struct `读电子表格` {
  private static func workbook(
    sheet: String, texts: String = "", styles: String = ""
  ) throws -> [UInt8] {
    let members = [
      (
        "xl/workbook.xml",
        #"<?xml version="1.0"?><workbook xmlns:r="r"><sheets><sheet name="名册 &amp; 成绩" sheetId="1" r:id="rId1"/></sheets></workbook>"#
      ),
      (
        "xl/_rels/workbook.xml.rels",
        #"<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>"#
      ),
      ("xl/sharedStrings.xml", "<sst>\(texts)</sst>"),
      ("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>"),
      ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(sheet)</sheetData></worksheet>"),
    ]
    return try ZipWriter.bytes(members.map { ZipMember($0.0, Array($0.1.utf8)) })
  }

  @Test func `文字、数、日期、空格、公式的值`() throws {
    let bytes = try Self.workbook(
      sheet: """
        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>B</t></is></c></row>\
        <row r="5"><c r="A5" t="s"><v>1</v></c><c r="B5"><v>12</v></c><c r="C5"><v>0.5</v></c>\
        <c r="D5" s="1"><v>46349</v></c><c r="E5" t="str"><f>1+1</f><v>二</v></c><c r="F5" t="b"><v>1</v></c>\
        <c r="G5" t="e"><v>#REF!</v></c></row>
        """,
      texts: """
        <si><t>姓名</t></si><si><r><t>张</t></r><r><t xml:space="preserve"> 三</t></r><rPh><t>zhang</t></rPh></si>
        """,
      styles:
        #"<numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>"#
    )
    let sheets = try WorkbookReader.read(bytes)
    #expect(sheets.map(\.name) == ["名册 & 成绩"])
    #expect(
      sheets[0].grid.rows == [
        Grid.Row(number: 2, cells: ["姓名", "", "B"]),
        Grid.Row(number: 5, cells: ["张 三", "12", "0.5", "2026-11-23", "二", "TRUE"]),
      ])
  }

  @Test func `百分数`() throws {
    let bytes = try Self.workbook(
      sheet: """
        <row r="1"><c r="A1" s="1"><v>0.95</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>0.29</v></c>\
        <c r="D1" s="2"><v>0.125</v></c><c r="E1" s="3"><v>0.5</v></c></row>
        """,
      styles:
        #"<numFmts><numFmt numFmtId="170" formatCode="0.0%"/><numFmt numFmtId="171" formatCode="0&quot;%&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>"#
    )
    #expect(
      try WorkbookReader.read(bytes)[0].grid.rows.map(\.cells) == [
        ["95%", "100%", "29%", "12.5%", "0.5"]
      ])
  }

  @Test func `自己写的读得回来`() throws {
    let sheet = Worksheet(
      name: "一", rows: [WorkbookRow([WorkbookCell(.text("=1+2")), WorkbookCell(.number(3))])],
      columnWidths: [10, 10], headerRow: nil, landscape: false, pageWords: ["", "", ""],
      passMarks: [])
    let folder = try TemporaryFolder()
    let path = folder.path("a.xlsx")
    try XLSXWriter.write(
      Workbook(title: "表", created: 0, font: "Arial", sheets: [sheet]), toPath: path)
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(try WorkbookReader.read(bytes)[0].grid.rows.map(\.cells) == [["=1+2", "3"]])
  }

  @Test(arguments: [
    "<row><c><v>1</v></row>", "<row", "<!DOCTYPE x [<!ENTITY a 'b'>]>", "<row>&boom;</row>",
    String(repeating: "<a>", count: 400),
  ])
  func `坏的拒绝`(sheet: String) throws {
    let bytes = try Self.workbook(sheet: sheet)
    #expect(throws: WorkbookFault.self) { try WorkbookReader.read(bytes) }
  }

  @Test func `不是表格`() throws {
    #expect(throws: WorkbookFault.self) { try WorkbookReader.read(Array("PK".utf8)) }
    let other = try ZipWriter.bytes([ZipMember("a", [1])])
    #expect(throws: WorkbookFault.notAWorkbook) { try WorkbookReader.read(other) }
  }

  /// The seed is printed with what failed.
  @Test(arguments: UInt64(0)..<200)
  func `改坏的字节不会崩`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var sheet = Array(
      #"<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>1&amp;</v></c></row>"#.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      sheet[Int.random(in: 0..<sheet.count, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    let bytes = try Self.workbook(sheet: String(decoding: sheet, as: UTF8.self))
    _ = try? WorkbookReader.read(bytes)
  }
}
