/// A piece of a sheet.
package enum SheetBlock: Sendable, Hashable {
  case heading(String)
  case table(SheetTable)
  /// A remark, in smaller type.
  case note(String)
  /// Drawn where that can be done, else shown as the table of its figures.
  case plot(SheetPlot)
}
