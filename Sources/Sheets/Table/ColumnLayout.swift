import Diagnostics

/// How wide the columns of a framed table are.
struct ColumnLayout {
  private let isText: [Bool]
  private let titleWidths: [Int]
  private let naturalWidths: [Int]

  init(
    kinds: [SheetColumn.Kind], titles: [String], cells: [[String]], measure: DisplayWidth
  ) {
    isText = kinds.map { $0 == .text }
    titleWidths = titles.map { measure.columns(of: $0) }
    naturalWidths = cells.reduce(into: titleWidths) { widths, row in
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], measure.columns(of: cell))
      }
    }
  }

  /// The display width of each column so that the whole table, frame included, takes at most `limit`
  /// columns; `nil` if that cannot be done.
  func widths(fitting limit: Int?) -> [Int]? {
    var widths = naturalWidths
    guard let limit else { return widths }
    var excess = widths.reduce(0, +) + TableFrame.width(columns: widths.count) - limit
    while excess > 0 {
      guard let widest = widestText(widths) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  /// The widest text column that may still be shortened; the last of equals, since names stand first.
  private func widestText(_ widths: [Int]) -> Int? {
    widths.indices.reversed().filter { isText[$0] && widths[$0] > max(titleWidths[$0], 6) }
      .max { widths[$0] < widths[$1] }
  }
}
