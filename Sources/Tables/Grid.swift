/// A table as rows of texts, whatever kind of file it came from.
package struct Grid: Sendable, Hashable {
  package struct Row: Sendable, Hashable {
    /// Its number in the file, from 1, for messages.
    package let number: Int
    package let cells: [String]

    package init(number: Int, cells: [String]) {
      self.number = number
      self.cells = cells
    }

    /// The text of a column; empty where the row ends before it.
    package func cell(_ column: Int) -> String {
      cells.indices.contains(column) ? cells[column] : ""
    }
  }

  package let rows: [Row]

  package init(rows: [Row]) {
    self.rows = rows
  }

  /// The rows of CSV; `number` is asked for the line of each.
  package init(_ document: CSVDocument, number: (CSVRow) -> Int) {
    rows = document.rows.map { Row(number: number($0), cells: $0.fields.map(\.text)) }
  }
}
