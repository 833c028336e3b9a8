import Dates
package import Tables

/// Makes a workbook of a sheet: the whole on the first worksheet, and a worksheet for each group of its rows.
package struct WorkbookSheetWriter: Sendable {
  private let document: SheetDocument
  private let isWide: Bool

  package init(_ document: SheetDocument) {
    self.document = document
    isWide = document.isWide
  }

  package var workbook: Workbook {
    Workbook(
      title: document.title, created: Int(document.generated.milliseconds / 1000),
      font: document.language == .chinese ? "宋体" : "Arial", sheets: [whole] + groups)
  }

  private var whole: Worksheet { worksheet(document.title, document.title, document.blocks) }

  private var groups: [Worksheet] {
    let tables = document.blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    return tables.flatMap { table in
      table.groups.map { group in
        worksheet(
          group.name, "\(document.title) \(group.name)",
          [.table(SheetTable(columns: table.columns, rows: group.rows))])
      }
    }
  }

  private func worksheet(_ name: String, _ title: String, _ blocks: [SheetBlock]) -> Worksheet {
    var page = WorkbookPage()
    page.add(title, .title)
    for block in blocks {
      switch block {
      case .heading(let text): page.add(text, .heading)
      case .note(let text): page.add(text, .note)
      case .table(let table): page.add(table)
      case .plot(let plot):
        page.add(plot.title, .heading)
        page.add(plot.table)
      }
    }
    if !document.signatures.isEmpty {
      page.addGap()
      page.add(document.signatures.map { "\($0)__________" }.joined(separator: "    "), .note)
    }
    return page.worksheet(
      named: name, landscape: isWide, pageWords: document.pageWords)
  }
}
