/// One sheet of a workbook, to look at and to print on A4, fitted to the width of the paper.
package struct Worksheet: Sendable, Hashable {
  /// Cells of a column whose numbers below a value are shown as fails.
  package struct PassMark: Sendable, Hashable {
    let column: Int
    let rows: ClosedRange<Int>
    let value: Double

    package init(column: Int, rows: ClosedRange<Int>, value: Double) {
      self.column = column
      self.rows = rows
      self.value = value
    }
  }

  /// What cells of a column may hold, offered as a list that drops down.
  package struct Choices: Sendable, Hashable {
    let column: Int
    let rows: ClosedRange<Int>
    let texts: [String]

    /// The texts, at most 255 characters with a comma between each, hold neither commas nor quotation marks.
    package init(column: Int, rows: ClosedRange<Int>, texts: [String]) {
      self.column = column
      self.rows = rows
      self.texts = texts
    }
  }

  /// As the caller likes it; it is cleaned and made unique when it is written (`SheetNames`).
  package let name: String
  package let rows: [WorkbookRow]
  /// Widths of the columns in digits of the font.
  package let columnWidths: [Double]
  /// The number of the row that stays in sight and is repeated on each printed page; `nil` for none. The rows
  /// above it stay in sight, too.
  package let headerRow: Int?
  package let isLandscape: Bool
  /// What stands at the foot of each page, before, between and after its number and that of all pages.
  package let pageWords: [String]
  package let passMarks: [PassMark]
  package let choices: [Choices]

  package init(
    name: String, rows: [WorkbookRow], columnWidths: [Double], headerRow: Int?,
    landscape isLandscape: Bool, pageWords: [String], passMarks: [PassMark] = [],
    choices: [Choices] = []
  ) {
    self.name = name
    self.rows = rows
    self.columnWidths = columnWidths
    self.headerRow = headerRow
    self.isLandscape = isLandscape
    self.pageWords = pageWords
    self.passMarks = passMarks
    self.choices = choices
  }
}
