import Tables

/// A worksheet as it is put together from above.
struct WorkbookPage {
  private var rows: [WorkbookRow] = []
  private var widths: [Int] = []
  private var headerRow: Int?
  private var passMarks: [Worksheet.PassMark] = []

  /// A line of its own over the whole width.
  mutating func add(_ text: String, _ look: WorkbookCell.Look) {
    rows.append(
      WorkbookRow([WorkbookCell(.text(text), look, centred: look == .title)], merged: true))
  }

  mutating func addGap() {
    rows.append(WorkbookRow([]))
  }

  /// A table, with its head; that of the first one stays in sight.
  mutating func add(_ table: SheetTable) {
    for (column, width) in table.printedWidths.enumerated() {
      if column < widths.count {
        widths[column] = max(widths[column], width)
      } else {
        widths.append(width)
      }
    }
    if headerRow == nil { headerRow = rows.count }
    rows.append(
      WorkbookRow(table.columns.map { WorkbookCell(.text($0.title), .header, centred: true) }))
    for (column, head) in table.columns.enumerated() {
      guard let mark = head.passMark?.number else { continue }
      for (row, content) in table.rows.enumerated()
      where content.emphasis == .body && content.cells[column] != .empty {
        passMarks.append(
          Worksheet.PassMark(
            column: column, rows: (rows.count + row)...(rows.count + row), value: mark))
      }
    }
    for row in table.rows {
      rows.append(WorkbookRow(row.cells.map { WorkbookCell($0, row.emphasis) }))
    }
  }

  func worksheet(
    named name: String, landscape isLandscape: Bool, pageWords: [String]
  ) -> Worksheet {
    Worksheet(
      name: name, rows: rows, columnWidths: widths.map(Double.init), headerRow: headerRow,
      landscape: isLandscape, pageWords: pageWords, passMarks: passMarks)
  }
}

extension WorkbookCell {
  /// The cell of a table. Dates are written as `YYYY-MM-DD`, which sorts.
  fileprivate init(_ cell: SheetCell, _ emphasis: SheetRow.Emphasis) {
    let look: Look =
      switch emphasis {
      case .header: .group
      case .body: .body
      case .subtotal, .total: .total
      }
    switch cell {
    case .integer(let value): self.init(.number(Double(value)), look, .integer)
    case .share(let share) where share.isFinite: self.init(.number(share), look, .share)
    case .points: self.init(.number(cell.number ?? 0), look)
    case .empty, .share: self.init(.blank, look)
    case .text(let text):
      self.init(.text(text), look == .body && text.count > 20 ? .wrapped : look)
    case .date: self.init(.text(cell.plainText), look)
    }
  }
}
