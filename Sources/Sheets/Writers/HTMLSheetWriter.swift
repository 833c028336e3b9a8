import Diagnostics
package import Pages

/// Makes a page of a sheet, to look at and to print.
package struct HTMLSheetWriter: Sendable {
  private let document: SheetDocument

  package init(_ document: SheetDocument) {
    self.document = document
  }

  package var page: Page {
    Page(
      title: document.title, language: document.language == .chinese ? "zh-Hans" : "en",
      size: .smallFour,
      print: PrintSetup(
        landscape: document.isWide, head: document.title, page: document.pageWords),
      body: [HTMLNode(.h1, document.title)] + document.blocks.map(node) + signatures)
  }

  private func node(_ block: SheetBlock) -> HTMLNode {
    switch block {
    case .heading(let text): HTMLNode(.h2, text)
    case .note(let text): HTMLNode(.p, look: .small, text)
    case .table(let table): Self.node(table)
    case .plot(let plot): Self.node(plot)
    }
  }

  private static func node(_ table: SheetTable) -> HTMLNode {
    let titles = table.columns.map { column in
      HTMLNode(.th, attributes: [HTMLAttribute(.scope, "col")], column.title)
    }
    let rows = table.rows.map { node($0, table.columns) }
    return HTMLNode(
      .table, look: .sheet,
      [HTMLNode(.thead, [HTMLNode(.tr, titles)]), HTMLNode(.tbody, rows)])
  }

  private static func node(_ row: SheetRow, _ columns: [SheetColumn]) -> HTMLNode {
    if row.emphasis == .header {
      let whole = [HTMLAttribute(.colspan, columns.count)]
      return HTMLNode(.tr, look: .total, [HTMLNode(.th, attributes: whole, row.heading)])
    }
    let cells = zip(columns, row.cells).map { column, cell in
      let usual: PageClass? = column.alignment == .leading ? nil : .number
      return HTMLNode(
        .td, look: column.isFail(cell, in: row) ? .fail : usual, cell.plainText)
    }
    return HTMLNode(.tr, look: row.emphasis == .body ? nil : .total, cells)
  }

  private static func node(_ plot: SheetPlot) -> HTMLNode {
    let rows = plot.table.rows
    let drawing =
      switch plot.form {
      case .histogram: ColumnPlot(rows.map(\.column), saying: plot.title, step: 72).node
      case .bars: BarPlot(rows.map(\.bar)).node
      }
    return HTMLNode(
      .figure, look: .keep, [HTMLNode(.figcaption, [HTMLNode(.strong, plot.title)]), drawing])
  }

  private var signatures: [HTMLNode] {
    guard !document.signatures.isEmpty else { return [] }
    let places = document.signatures.map { label in
      HTMLNode(.span, [.text(label), HTMLNode(.span, look: .signature, [])])
    }
    return [HTMLNode(.div, look: .signatures, places)]
  }
}

extension SheetRow {
  fileprivate var column: ColumnPlot.Column {
    ColumnPlot.Column(
      cells[0].plainText, Int(cells[1].number ?? 0),
      words: cells.map(\.plainText).joined(separator: " "))
  }

  /// A bar of a share.
  fileprivate var bar: BarPlot.Bar {
    let tenths = SheetCell.tenthsOfPercent(cells[1].number ?? 0)
    return BarPlot.Bar(
      cells[0].plainText, parts: [tenths, 0, 0, 0, 1000 - tenths], words: cells[1].plainText)
  }
}
