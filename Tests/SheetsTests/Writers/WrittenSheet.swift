import Archives
import Foundation
import FoundationXML
import Pages
import Sheets
import Tables
import TestSupport
import Testing
import WordProcessing

/// What each form of a sheet says, read back from its own bytes: the rows of figures, headings between rows left
/// out.
struct WrittenSheet {
  let document: SheetDocument
  /// Those of the table; only rows of so many cells are of it.
  let columns: [SheetColumn]

  static func csv(_ table: SheetTable) -> [[String]] {
    CSVReader.read(CSVTableWriter().bytes(table)).rows.dropFirst().map { row in
      row.fields.map { field in
        field.text.hasPrefix("'") ? String(field.text.dropFirst()) : field.text
      }
    }
  }

  var html: [[String]] {
    TableXML.rows(
      Array(HTMLSheetWriter(document).page.bytes), row: "tr", cells: ["td", "th"], text: ""
    ).dropFirst().filter { $0.count == columns.count }
  }

  func word() throws -> [[String]] {
    let word = try ZipReader(try WordSheetWriter(document).file.bytes())
    let body = try #require(try word.contents(of: "word/document.xml"))
    return TableXML.rows(body, row: "w:tr", cells: ["w:tc"], text: "w:t").dropFirst()
      .filter { $0.count == columns.count }
  }

  func workbook() throws -> [[String]] {
    let reader = try ZipReader(try Self.bytes(of: document))
    let strings = try #require(try reader.contents(of: "xl/sharedStrings.xml"))
    let page = try #require(try reader.contents(of: "xl/worksheets/sheet1.xml"))
    let texts = TableXML.rows(strings, row: "sst", cells: ["si"], text: "t").first ?? []
    return TableXML.workbookRows(page, texts, columns).filter { $0.count == columns.count }
      .dropFirst(2)
      .filter { $0.count { !$0.isEmpty } > 1 }
  }

  static func bytes(of document: SheetDocument) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let path = folder.path("sheet.xlsx")
    try XLSXWriter.write(WorkbookSheetWriter(document).workbook, toPath: path)
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}
