/// What did not come along with an item that was taken over.
package enum ImportLoss: Sendable, Hashable {
  /// Pictures, sounds and other files, by name where they have one.
  case media(String)
  /// Bold, colours, tables and other looks.
  case formatting
  /// Shares of the marks that options are worth beyond right or wrong.
  case weights
  /// What is said for a right, partly right or wrong answer as a whole.
  case overallFeedback
  /// How far a number may be off: only the number itself counts now.
  case tolerance
  /// Wildcards or letter case in the answers of a fill-in question.
  case answerPattern
  /// How the source marks, such as penalties for tries.
  case marking
  /// Answers that are worth a part of the marks.
  case partialAnswer(String)
  /// A basis that is no citation, and stands in the explanation now.
  case basis(String)
  /// A field that has no place in a bank.
  case field(String)
}
