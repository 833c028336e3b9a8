/// A cell of a table.
package struct WordCell: Sendable, Hashable {
  package var paragraphs: [WordParagraph]
  /// How many columns it takes.
  package var span: Int
  /// Whether it is shaded in light grey.
  package var isShaded: Bool

  /// The span is at least 1.
  package init(_ paragraphs: [WordParagraph], span: Int = 1, shaded isShaded: Bool = false) {
    self.paragraphs = paragraphs
    self.span = span
    self.isShaded = isShaded
  }

  /// A cell with one line of text.
  package init(
    _ text: String, _ alignment: WordParagraph.Alignment = .leading, bold isBold: Bool = false,
    span: Int = 1, shaded isShaded: Bool = false
  ) {
    self.init(
      [WordParagraph([WordRun(text, bold: isBold)], .cell, alignment)], span: span,
      shaded: isShaded)
  }
}
