package import Questions

/// One of the forms in which a paper is handed out: the same questions, in another order within their
/// sections, with their options in another order.
package struct PaperVariant: Hashable, Sendable {
  /// A question at its place.
  package struct Place: Hashable, Sendable {
    package let question: QuestionName
    /// Which of the bank's letters stands at which printed one; empty for types without letters.
    package let order: DisplayOrder

    package init(_ question: QuestionName, order: DisplayOrder) {
      self.question = question
      self.order = order
    }
  }

  package let letter: VariantLetter
  /// For each section of the paper its questions in order.
  package let sections: [[Place]]

  package init(_ letter: VariantLetter, sections: [[Place]]) {
    self.letter = letter
    self.sections = sections
  }
}
