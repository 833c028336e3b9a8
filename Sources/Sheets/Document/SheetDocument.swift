package import Dates

/// A sheet as it is handed in: tables, plots and remarks in their order, and lines to sign on. It is described
/// once; the writers of HTML, DOCX and XLSX show the same figures of it. All words are the caller's.
package struct SheetDocument: Sendable, Hashable {
  package enum Language: Sendable, Hashable {
    case chinese
    case english
  }

  package let title: String
  package let language: Language
  /// When it was made; the writers ask no clock.
  package let generated: Timestamp
  package let blocks: [SheetBlock]
  /// What is written before each line to sign on.
  package let signatures: [String]
  /// What stands before, between and after the number of a page and that of all pages.
  package let pageWords: [String]

  /// - Precondition: There are three page words.
  package init(
    title: String, language: Language, generated: Timestamp, blocks: [SheetBlock],
    signatures: [String] = [], pageWords: [String]
  ) {
    precondition(pageWords.count == 3, "before, between and after the numbers")
    self.title = title
    self.language = language
    self.generated = generated
    self.blocks = blocks
    self.signatures = signatures
    self.pageWords = pageWords
  }

  /// Whether a table is too wide for upright paper.
  var isWide: Bool {
    blocks.contains { block in
      if case .table(let table) = block { table.printedWidths.reduce(0, +) > 92 } else { false }
    }
  }
}
