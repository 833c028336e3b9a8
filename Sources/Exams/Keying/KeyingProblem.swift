package import Questions

/// Why what was typed cannot be what stands on an answer sheet. Numbers are those printed on it.
package enum KeyingProblem: Error, Hashable, Sendable {
  case empty
  /// More answers than the sheet has questions left; what is left over.
  case tooMany(String)
  /// Answers to so many of the questions; from that number on they are missing.
  case tooFew(Int, of: Int, next: Int)
  /// The answer to that question is none.
  case answer(number: Int, AnswerProblem)
  /// That question is answered in words, on a line of its own.
  case needsOwnLine(number: Int)
  case noQuestion(String, last: Int)
  case repeated(number: Int)
  /// Points for so many sections are needed.
  case sectionCount(expected: Int, got: Int)
  case notPoints(String)
  /// A section, from 1, cannot have so many.
  case sectionPoints(section: Int, most: Points)
  case totalPoints(most: Points)
}
