/// A row of a worksheet.
package struct WorkbookRow: Sendable, Hashable {
  package let cells: [WorkbookCell]
  /// Whether the first cell takes the whole width of the sheet.
  package let isMerged: Bool

  package init(_ cells: [WorkbookCell], merged isMerged: Bool = false) {
    self.cells = cells
    self.isMerged = isMerged
  }
}
