/// One row of a table.
package struct SheetRow: Sendable, Hashable {
  /// What the row is for: a writer sets headers and totals apart from the body.
  package enum Emphasis: Sendable, Hashable {
    /// A heading between the rows, such as the name of a group.
    case header
    case body
    /// Sums or means of the rows since the last header.
    case subtotal
    /// Sums or means of all rows.
    case total
  }

  package let cells: [SheetCell]
  package let emphasis: Emphasis

  package init(_ cells: [SheetCell], _ emphasis: Emphasis = .body) {
    self.cells = cells
    self.emphasis = emphasis
  }
}
