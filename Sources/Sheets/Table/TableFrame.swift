import Diagnostics

/// Draws the frame of a table whose column widths are known.
struct TableFrame {
  private let columns: [SheetColumn]
  private let emphases: [SheetRow.Emphasis]
  private let widths: [Int]
  private let measure: DisplayWidth

  init(_ table: SheetTable, widths: [Int], measure: DisplayWidth) {
    columns = table.columns
    emphases = table.rows.map(\.emphasis)
    self.widths = widths
    self.measure = measure
  }

  /// What the frame adds to the widths of its columns: a line and two blanks a column, and a last line.
  static func width(columns: Int) -> Int { 3 * columns + 1 }

  func text(_ titles: [String], _ cells: [[String]]) -> String {
    var lines = [rule("┌", "┬", "┐"), line(titles)]
    var previous = SheetRow.Emphasis.header
    for (row, emphasis) in zip(cells, emphases) {
      if emphasis != previous || emphasis == .header { lines.append(rule("├", "┼", "┤")) }
      lines.append(line(row))
      previous = emphasis
    }
    lines.append(rule("└", "┴", "┘"))
    return lines.map { $0 + "\n" }.joined()
  }

  private func rule(_ left: String, _ middle: String, _ right: String) -> String {
    left + widths.map { String(repeating: "─", count: $0 + 2) }.joined(separator: middle) + right
  }

  private func line(_ cells: [String]) -> String {
    let fields = zip(zip(cells, widths), columns).map { pair, column in
      let (cell, width) = pair
      return measure.padded(measure.truncated(cell, to: width), to: width, column.alignment)
    }
    return "│ " + fields.joined(separator: " │ ") + " │"
  }
}
