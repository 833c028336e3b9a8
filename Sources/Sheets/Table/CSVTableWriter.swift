import Diagnostics
package import Tables

/// Writes a table as CSV: the titles, then every row. Shares are written in per cent, dates as
/// `YYYY-MM-DD`; both are read as such by spreadsheet programs. Texts are brought to one line and made
/// harmless (`HarmlessText`, `FormulaGuard`). Headings between the rows are left out: every line is a row of
/// figures.
package struct CSVTableWriter: Sendable {
  private let writer: CSVWriter

  package init(_ writer: CSVWriter = CSVWriter()) {
    self.writer = writer
  }

  /// The table as UTF-8, rows closed by CRLF.
  package func bytes(_ table: SheetTable) -> [UInt8] {
    let titles = table.columns.map { HarmlessText.oneLine($0.title) }
    let rows = table.rows.filter { $0.emphasis != .header }.map { row in
      row.cells.map { HarmlessText.oneLine($0.plainText) }
    }
    return writer.bytes([titles] + rows)
  }
}
