import Dates
import Diagnostics
package import WordProcessing

/// Makes a document for WPS or Word of a sheet.
package struct WordSheetWriter: Sendable {
  private let document: SheetDocument
  private let page: WordPage

  package init(_ document: SheetDocument) {
    self.document = document
    page = WordPage(document.isWide ? .landscape : .upright)
  }

  package var file: WordDocument {
    let title = WordBlock.paragraph(WordParagraph(document.title, .title))
    var file = WordDocument(
      title: document.title, language: document.language == .chinese ? .chinese : .english,
      created: document.generated, page: page, textSize: document.isWide ? 9 : 10.5,
      blocks: [title] + document.blocks.flatMap(blocks) + signatures)
    let words = document.pageWords
    file.header = [WordParagraph(document.title, .note, .trailing)]
    file.footer = [
      WordParagraph(
        [
          WordRun(words[0]), WordRun(.pageNumber), WordRun(words[1]), WordRun(.pageCount),
          WordRun(words[2]),
        ], .note, .centre)
    ]
    return file
  }

  private func blocks(_ block: SheetBlock) -> [WordBlock] {
    switch block {
    case .heading(let text): [.paragraph(WordParagraph(text, .heading))]
    case .note(let text): [.paragraph(WordParagraph(text, .note))]
    case .table(let table): [.table(word(table))]
    case .plot(let plot):
      [.paragraph(WordParagraph(plot.title, .subheading)), .table(word(plot.table))].keptTogether
    }
  }

  /// As wide as its texts need, but no wider than the page.
  private func word(_ table: SheetTable) -> WordTable {
    // The margins of a cell, left and right, are 11 points together.
    let widths = table.printedWidths.map { Double($0) * 5.6 + 11 }
    let scale = min(1, page.textWidth / widths.reduce(0, +))
    let head = WordRow(
      table.columns.map { WordCell($0.title, .centre, bold: true, shaded: true) }, header: true)
    return WordTable(
      columns: widths.map { $0 * scale },
      rows: [head] + table.rows.map { row in word(row, table.columns) })
  }

  private func word(_ row: SheetRow, _ columns: [SheetColumn]) -> WordRow {
    if row.emphasis == .header {
      return WordRow([WordCell(row.heading, bold: true, span: columns.count, shaded: true)])
    }
    return WordRow(
      zip(columns, row.cells).map { column, cell in
        let run = WordRun(
          cell.plainText, bold: row.emphasis != .body, warning: column.isFail(cell, in: row))
        let side: WordParagraph.Alignment = column.alignment == .leading ? .leading : .trailing
        return WordCell([WordParagraph([run], .cell, side)])
      })
  }

  private var signatures: [WordBlock] {
    guard !document.signatures.isEmpty else { return [] }
    let step = page.textWidth / Double(document.signatures.count)
    let stops = document.signatures.indices.flatMap { index in
      [
        WordTab(Double(index) * step + step * 0.85, leader: .line),
        WordTab(Double(index + 1) * step),
      ]
    }
    let runs = document.signatures.flatMap { [WordRun($0), .tab, .tab] }
    var line = WordParagraph(Array(runs.dropLast()), tabs: stops)
    line.before = 24
    return [.paragraph(line)]
  }
}
