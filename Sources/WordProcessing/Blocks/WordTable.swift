/// A table. No row of it is cut across pages, and rows marked as header stand at the top of each page.
package struct WordTable: Sendable, Hashable {
  package enum Borders: Sendable, Hashable {
    /// Around each cell: score boxes, answer grids.
    case grid
    /// Lines between rows only.
    case rows
    /// None: a table that only lays out, such as options in columns.
    case none
  }

  /// Widths of the columns in points.
  package var columns: [Double]
  package var rows: [WordRow]
  package var borders: Borders
  /// Whether it stands in the middle, if it is narrower than the text.
  package var isCentred: Bool

  /// A row's cells may be fewer than the columns, if they span several; more are an error of the caller.
  package init(
    columns: [Double], rows: [WordRow], borders: Borders = .grid, centred isCentred: Bool = true
  ) {
    self.columns = columns
    self.rows = rows
    self.borders = borders
    self.isCentred = isCentred
  }

  func kept(withNext: Bool) -> WordTable {
    var table = self
    for row in table.rows.indices {
      let goesOn = withNext || row < table.rows.count - 1
      for cell in table.rows[row].cells.indices {
        let paragraphs = table.rows[row].cells[cell].paragraphs
        table.rows[row].cells[cell].paragraphs = paragraphs.map { $0.kept(withNext: goesOn) }
      }
    }
    return table
  }
}
