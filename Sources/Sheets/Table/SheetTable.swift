/// A table as typed cells. It is built once and shown by any writer: in a terminal, as CSV, and so on.
package struct SheetTable: Sendable, Hashable {
  package let columns: [SheetColumn]
  package let rows: [SheetRow]

  /// - Precondition: There is a column, and every row has as many cells as there are columns.
  package init(columns: [SheetColumn], rows: [SheetRow]) {
    precondition(!columns.isEmpty, "a table has at least one column")
    precondition(
      rows.allSatisfy { $0.cells.count == columns.count }, "a row has one cell for each column")
    self.columns = columns
    self.rows = rows
  }
}
