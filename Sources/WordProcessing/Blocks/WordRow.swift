/// A row of a table.
package struct WordRow: Sendable, Hashable {
  package var cells: [WordCell]
  /// Whether it is repeated at the top of each page; only rows at the start of a table can be.
  package var isHeader: Bool
  /// How high it is at least, in points: room to write in.
  package var height: Double?

  package init(_ cells: [WordCell], header isHeader: Bool = false, height: Double? = nil) {
    self.cells = cells
    self.isHeader = isHeader
    self.height = height
  }
}
