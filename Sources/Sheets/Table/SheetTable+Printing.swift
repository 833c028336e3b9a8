import Diagnostics

extension SheetTable {
  /// How wide each column wants to be on paper, in half the width of a Chinese character: as wide as its
  /// widest cell, within 6 and 40, and two more.
  var printedWidths: [Int] {
    let measure = DisplayWidth()
    return columns.indices.map { index in
      let cells = rows.filter { $0.emphasis != .header }.map { $0.cells[index].plainText }
      let widest = ([columns[index].title] + cells).map { measure.columns(of: $0) }.max() ?? 0
      return min(max(widest, 6), 40) + 2
    }
  }

  /// The rows of each group: those from one header to the next, without the totals of the whole.
  var groups: [(name: String, rows: [SheetRow])] {
    var groups: [(name: String, rows: [SheetRow])] = []
    for row in rows {
      if row.emphasis == .header {
        groups.append((row.heading, []))
      } else if row.emphasis != .total, !groups.isEmpty {
        groups[groups.count - 1].rows.append(row)
      }
    }
    return groups
  }
}

extension SheetRow {
  /// What a row that is a heading says.
  var heading: String {
    cells.map(\.plainText).first { !$0.isEmpty } ?? ""
  }
}
