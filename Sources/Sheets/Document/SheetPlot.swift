/// Figures that are drawn: how many fall into each band, or how far each of several came.
package struct SheetPlot: Sendable, Hashable {
  package enum Form: Sendable, Hashable {
    /// Columns side by side, for counts.
    case histogram
    /// Bars below one another, for shares.
    case bars
  }

  package let form: Form
  package let title: String
  /// The figures, in a column of names and one of integers or shares.
  package let table: SheetTable

  /// - Precondition: The table has two columns, the first of texts.
  package init(_ form: Form, _ title: String, _ table: SheetTable) {
    precondition(table.columns.count == 2 && table.columns[0].kind == .text)
    self.form = form
    self.title = title
    self.table = table
  }
}
