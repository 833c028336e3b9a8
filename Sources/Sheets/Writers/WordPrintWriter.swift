package import Dates
package import Pages
package import WordProcessing

/// Makes a document for WPS or Word of printed matter, such as a paper: what HTML shows is there, block by block, to be edited.
package struct WordPrintWriter: Sendable {
  private let document: PrintDocument
  private let created: Timestamp
  private let page: WordPage

  package init(_ document: PrintDocument, created: Timestamp) {
    self.document = document
    self.created = created
    // Room at the left for the sealed edge.
    page = WordPage(
      top: 45, bottom: 51, left: document.sealedEdge == nil ? 48 : 92, right: 43)
  }

  package var file: WordDocument {
    var file = WordDocument(
      title: document.title,
      language: document.language.lowercased().hasPrefix("zh") ? .chinese : .english,
      created: created, page: page, textSize: Double(document.size.points),
      blocks: written)
    file.margin = document.sealedEdge.map(Self.margin)
    if case .ofAll(let before, let between, let after) = document.pageNumbers {
      file.footer = [
        WordParagraph(
          [
            WordRun(before), WordRun(.pageNumber), WordRun(between), WordRun(.pageCount),
            WordRun(after),
          ], .note, .centre)
      ]
    }
    return file
  }

  /// What follows a new page begins it: a break by itself would leave an empty line at its top.
  private var written: [WordBlock] {
    var written: [WordBlock] = []
    for block in document.blocks {
      var pieces = blocks(block)
      if written.last == .pageBreak, case .paragraph(var first)? = pieces.first {
        written.removeLast()
        first.beginsPage = true
        pieces[0] = .paragraph(first)
      }
      written += pieces
    }
    return written
  }

  /// 单位：＿＿ 姓名：＿＿, and on the line itself 密封线内不要答题.
  private static func margin(_ edge: SealedEdge) -> WordMarginText {
    let fields = edge.fields.map { $0 + "____________　" }.joined()
    return WordMarginText(fields + "　　" + edge.words)
  }

  private func blocks(_ block: PrintBlock) -> [WordBlock] {
    switch block {
    case .title(let text): [.paragraph(WordParagraph(text, .title))]
    case .banner(let text):
      [.paragraph(WordParagraph([WordRun(text, bold: true, size: 72, font: .hei)], .body, .centre))]
    case .subtitle(let runs): [.paragraph(WordParagraph(runs.map(\.word), .subtitle))]
    case .heading(let text): [.paragraph(WordParagraph(text, .heading))]
    case .subheading(let text): [.paragraph(WordParagraph(text, .subheading))]
    case .paragraph(let runs): [.paragraph(WordParagraph(runs.map(\.word)))]
    case .small(let runs): [.paragraph(small(runs))]
    case .prose(let text, let before, let after):
      WordProse(text, before: before, after: after).paragraphs.map(WordBlock.paragraph)
    case .options(let options, let columns): self.options(options, columns)
    case .table(let table): [.table(word(table))]
    case .lines(let count): (0..<count).map { _ in .paragraph(line) }
    case .together(let blocks): setApart(blocks.flatMap(self.blocks)).keptTogether
    case .card(let blocks): [.table(card(blocks)), .paragraph(gap)]
    case .shared(let blocks): blocks.flatMap(self.blocks).map(\.indented)
    case .newPage: [.pageBreak]
    }
  }

  /// In the size that notes have on the page: large type has nothing smaller.
  private func small(_ runs: [PrintRun]) -> WordParagraph {
    let runs = runs.map { piece in
      var run = piece.word
      run.size = document.size.smallest
      return run
    }
    var paragraph = WordParagraph(runs, .note)
    paragraph.before = 4
    return paragraph
  }

  /// With some room above, so that one sees where a question begins.
  private func setApart(_ blocks: [WordBlock]) -> [WordBlock] {
    guard case .paragraph(var first)? = blocks.first, first.style == .body else { return blocks }
    first.before = Double(document.size.points) * 0.5
    return [.paragraph(first)] + blocks.dropFirst()
  }

  private func options(_ options: [PrintOption], _ columns: Int) -> [WordBlock] {
    guard columns > 1 else { return options.map { .paragraph(paragraph($0)) } }
    let width = page.textWidth / Double(columns)
    let rows = stride(from: 0, to: options.count, by: columns).map { start in
      WordRow(
        options[start..<min(start + columns, options.count)].map { option in
          WordCell([paragraph(option, start: 0.5)])
        })
    }
    return [
      .table(
        WordTable(
          columns: Array(repeating: width, count: columns), rows: rows, borders: .none,
          centred: false))
    ]
  }

  /// The letter hangs before the text, so many characters from the edge; in a narrow column every point counts.
  private func paragraph(_ option: PrintOption, start: Double = 0.9) -> WordParagraph {
    let em = Double(document.size.points)
    var paragraph = WordParagraph([WordRun("\(option.marker)．"), WordRun(option.text)])
    paragraph.indent = (start + 1.75) * em
    paragraph.firstLine = -1.75 * em
    paragraph.after = 1
    return paragraph
  }

  private func word(_ table: PrintTable) -> WordTable {
    let all = Double(max(table.widths.reduce(0, +), 1))
    let width = page.textWidth * (table.isHalf ? 0.5 : 1)
    return WordTable(
      columns: table.widths.map { width * Double($0) / all },
      rows: table.rows.map { row in
        WordRow(
          row.map { cell in
            WordCell(
              [WordParagraph(cell.runs.map(\.word), .cell, cell.isText ? .leading : .centre)])
          }, height: table.isTall ? 24 : nil)
      }, centred: !table.isHalf)
  }

  /// A line to write on.
  private var line: WordParagraph {
    var line = WordParagraph([.tab], tabs: [WordTab(page.textWidth, .trailing, leader: .line)])
    line.lineHeight = 26
    return line
  }

  private var gap: WordParagraph {
    var gap = WordParagraph([])
    gap.lineHeight = 8
    return gap
  }

  /// A box with everything in it; in a box options stand one below the other.
  private func card(_ blocks: [PrintBlock]) -> WordTable {
    let paragraphs = blocks.flatMap(paragraphs)
    return WordTable(columns: [page.textWidth], rows: [WordRow([WordCell(paragraphs)])])
  }

  private func paragraphs(_ block: PrintBlock) -> [WordParagraph] {
    if case .options(let options, _) = block { return options.map { paragraph($0) } }
    return blocks(block).compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph } else { nil }
    }
  }
}

extension PrintRun {
  /// The run as Word has it; a line to write on is underlined space.
  var word: WordRun {
    switch self {
    case .text(let text): WordRun(text)
    case .whole(let text): WordRun(text.map(Self.unbreakable).joined())
    case .strong(let text): WordRun(text + " ", bold: true)
    case .blank(let width, let filling):
      WordRun(
        filling + String(repeating: "\u{3000}", count: max(width - filling.count, 1)),
        underlined: true)
    }
  }

  /// Blanks at which a line cannot end.
  private static func unbreakable(_ character: Character) -> String {
    switch character {
    case " ": "\u{A0}"
    case "\u{3000}": "\u{A0}\u{A0}\u{A0}"
    default: String(character)
    }
  }
}

extension WordBlock {
  /// The block a little to the right, if it is a paragraph.
  fileprivate var indented: WordBlock {
    guard case .paragraph(var paragraph) = self else { return self }
    paragraph.indent = (paragraph.indent ?? 0) + 21
    return .paragraph(paragraph)
  }
}
