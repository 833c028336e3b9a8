import Archives

/// Reads the worksheets of a workbook (.xlsx, Office Open XML) as rows of texts: numbers and dates as people see them, of
/// formulas the value that was kept.
package struct WorkbookReader {
  /// A worksheet with its rows; rows without a cell are left out.
  package struct Sheet: Hashable, Sendable {
    package let name: String
    package let grid: Grid
  }

  /// Bytes of one member that are unpacked, and how many times larger than the file it may be.
  private static let mostBytes = 256 << 20
  private static let mostExpansion = 400

  private let archive: ZipReader
  private let limit: Int

  /// Whether a file begins like a workbook, or any other ZIP archive.
  package static func isWorkbook(_ bytes: [UInt8]) -> Bool { WordText.isArchive(bytes) }

  /// The worksheets in their order. Linear in the size of the unpacked file.
  package static func read(_ bytes: [UInt8]) throws(WorkbookFault) -> [Sheet] {
    try WorkbookReader(bytes).sheets()
  }

  private init(_ bytes: [UInt8]) throws(WorkbookFault) {
    do throws(ZipFault) {
      archive = try ZipReader(bytes)
    } catch {
      throw .archive(error)
    }
    limit = min(Self.mostBytes, max(bytes.count * Self.mostExpansion, 1 << 20))
  }

  private func sheets() throws(WorkbookFault) -> [Sheet] {
    guard let book = try member("xl/workbook.xml"),
      let links = try member("xl/_rels/workbook.xml.rels")
    else { throw .notAWorkbook }
    let paths = try WorkbookParts.targets(links)
    let texts = try member("xl/sharedStrings.xml").map(WorkbookParts.texts) ?? []
    let styles = try member("xl/styles.xml").map(WorkbookParts.numberStyles) ?? [:]
    var sheets: [Sheet] = []
    for (name, link) in try WorkbookParts.sheets(book) {
      guard let path = paths[link], let bytes = try member(path) else { continue }
      let rows = try WorksheetRows.read(bytes, texts: texts, styles: styles)
      sheets.append(Sheet(name: name, grid: Grid(rows: rows)))
    }
    return sheets
  }

  private func member(_ name: String) throws(WorkbookFault) -> [UInt8]? {
    do throws(ZipFault) {
      return try archive.contents(of: name, limit: limit)
    } catch {
      if case .tooLarge = error { throw .tooLarge }
      throw .archive(error)
    }
  }
}

extension XMLScanner {
  /// The next piece, with the fault of a workbook.
  mutating func piece() throws(WorkbookFault) -> Piece? {
    do throws(XMLFault) {
      return try next()
    } catch {
      throw .markup(error)
    }
  }
}
