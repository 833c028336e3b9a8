import Questions
package import Records

/// How much a question needs practice, as far as past answers tell. Greater is weaker.
package enum Weakness: Int, Comparable, Sendable {
  /// Mastered: the last two graded answers were full, sure and on different days.
  case mastered
  /// The last graded answer earned full credit.
  case known
  /// Never answered.
  case unseen
  /// The last graded answer fell short.
  case missed

  /// The weakness of a question with that state; `nil` means it was never answered.
  package init(_ state: QuestionState?) {
    guard let state, let last = state.lastGraded else {
      self = .unseen
      return
    }
    if state.isMastered() {
      self = .mastered
    } else {
      self = last.credit == .full ? .known : .missed
    }
  }

  package static func < (left: Weakness, right: Weakness) -> Bool {
    left.rawValue < right.rawValue
  }
}
