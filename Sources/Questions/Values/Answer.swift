/// What somebody answered, in the bank's letters whatever was on the screen.
package enum Answer: Hashable, Sendable {
  /// The options picked, for single and multiple choice, in order of letters.
  case choice([OptionLetter])
  case trueFalse(Bool)
  /// The raw text typed for each blank.
  case blanks([String])
  /// The items in the order given.
  case ordering([OptionLetter])
  /// Left-hand sides (counted from 0) with the letter of the right-hand side given.
  case matching([MatchedPair])
  /// The text typed, and which key points (counted from 1) it makes, once that was marked.
  case short(String, points: [Int]?)
}

/// One left-hand side joined with a right-hand side.
package struct MatchedPair: Hashable, Sendable {
  /// Index in `Matching.lefts`.
  package let left: Int
  /// Letter of the right-hand side in `Matching.rights`.
  package let right: OptionLetter

  package init(left: Int, right: OptionLetter) {
    self.left = left
    self.right = right
  }
}
