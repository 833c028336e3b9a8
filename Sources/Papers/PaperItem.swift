package import Questions

/// A question at its place in a variant, with all that is needed to show it, to read an answer with the
/// letters that are printed (`AnswerReader.read(_:question:order:)`), and to mark it.
package struct PaperItem: Hashable, Sendable {
  /// The number that is printed, from 1 through all sections.
  package let number: Int
  /// Index of its section in the paper.
  package let section: Int
  package let content: PaperQuestion
  /// Which of the bank's letters stands at which printed one.
  package let order: DisplayOrder

  package var name: QuestionName { content.name }
  package var question: Question { content.question }
}
