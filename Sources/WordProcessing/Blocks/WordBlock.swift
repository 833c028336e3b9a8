/// What a document is made of, from top to bottom.
package enum WordBlock: Sendable, Hashable {
  case paragraph(WordParagraph)
  case table(WordTable)
  /// What follows stands on a new page.
  case pageBreak
}

extension [WordBlock] {
  /// The blocks so that they stay on one page as long as they fit on one: a question with its options, a
  /// heading with what it is about.
  package var keptTogether: [WordBlock] {
    enumerated().map { index, block in
      let isLast = index == count - 1
      return switch block {
      case .paragraph(let paragraph): .paragraph(paragraph.kept(withNext: !isLast))
      case .table(let table): .table(table.kept(withNext: !isLast))
      case .pageBreak: .pageBreak
      }
    }
  }
}
