/// A table of printed matter with its lines ruled.
package struct PrintTable: Hashable, Sendable {
  package struct Cell: Hashable, Sendable {
    package let runs: [PrintRun]
    /// Set off, as the head of a row or column.
    package let isHead: Bool
    /// To the left; else in the middle.
    package let isText: Bool

    package init(_ runs: [PrintRun], isHead: Bool = false, isText: Bool = false) {
      self.runs = runs
      self.isHead = isHead
      self.isText = isText
    }

    package init(_ text: String, isHead: Bool = false, isText: Bool = false) {
      self.init([.text(text)], isHead: isHead, isText: isText)
    }
  }

  /// The share of each column in the width, in percent.
  package let widths: [Int]
  /// Each with as many cells as there are columns.
  package let rows: [[Cell]]
  /// Whether there is to be room for handwriting in every row.
  package let isTall: Bool
  /// Whether it takes half of the width only.
  package let isHalf: Bool

  package init(
    widths: [Int], rows: [[Cell]], isTall: Bool = false, isHalf: Bool = false
  ) {
    self.widths = widths
    self.rows = rows
    self.isTall = isTall
    self.isHalf = isHalf
  }
}
