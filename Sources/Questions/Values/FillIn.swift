/// A stem with gaps: text and blanks in turn.
package struct FillIn: Hashable, Sendable {
  /// The text around the blanks: one piece more than there are blanks, pieces may be empty.
  package let texts: [String]
  package let blanks: [Blank]

  /// - Precondition: `texts.count == blanks.count + 1` and there is at least one blank.
  package init(texts: [String], blanks: [Blank]) {
    precondition(texts.count == blanks.count + 1 && !blanks.isEmpty)
    self.texts = texts
    self.blanks = blanks
  }
}
