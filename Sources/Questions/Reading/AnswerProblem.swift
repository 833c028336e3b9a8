/// Why a typed answer is asked again. It never counts as wrong. Letters and numbers are those of the
/// screen.
package enum AnswerProblem: Error, Hashable, Sendable {
  /// Nothing but white space, or a question mark alone.
  case emptyAnswer
  /// This part of what was typed means nothing for a question of this type.
  case notUnderstood(String)
  /// No option, item or right-hand side is called that; the last one is `last`.
  case noSuchOption(String, last: OptionLetter)
  /// Left-hand sides are numbered from 1 to `last`.
  case noSuchLeft(String, last: Int)
  /// Several options for a single-choice question.
  case oneOptionOnly
  /// `A-D` may mean two options or all from one to the other.
  case rangeOrPair(OptionLetter, OptionLetter)
  /// An option, an item or a left-hand side was named twice.
  case repeatedItem(String)
  /// Items or left-hand sides that were not named, though all have to be.
  case missingItems([String])
  case notTrueOrFalse(String)
  /// Another number of pieces than there are blanks.
  case blankCount(expected: Int, got: Int)
  /// Nothing was typed for one of several blanks (its index, from 0).
  case emptyBlank(Int)
  /// A number without its unit, which the blank (its index, from 0) asks for. Says nothing about whether
  /// the number is right.
  case missingUnit(blank: Int, unit: String)
}
