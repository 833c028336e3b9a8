/// What a spreadsheet file holds.
package struct Workbook: Sendable, Hashable {
  /// The title among the file's properties.
  package let title: String
  /// When it was made, in seconds since 1970 UTC, for the file's properties; the clock is not asked.
  package let created: Int
  /// The font of all cells.
  package let font: String
  /// At least one.
  package let sheets: [Worksheet]

  package init(title: String, created: Int, font: String, sheets: [Worksheet]) {
    self.title = title
    self.created = created
    self.font = font
    self.sheets = sheets
  }
}
