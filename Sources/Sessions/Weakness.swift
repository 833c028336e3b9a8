package import Questions
package import Records

/// How much a question needs practice, as far as past answers tell. Greater is weaker.
package enum Weakness: Int, Comparable, Sendable {
  /// Mastered, by answers or by hand; see `QuestionState.isMastered`.
  case mastered
  /// The last graded answer earned full credit.
  case known
  /// Never answered for a grade.
  case unseen
  /// The last graded answer fell short, or was given to another key than the question has now.
  case missed

  /// The weakness of a question with that state; `nil` means that nothing was done with it. `current` is
  /// the revision that the bank has now, as far as it is known.
  package init(_ state: QuestionState?, under current: Revision? = nil) {
    if let state, let current, state.hasOtherKey(than: current) {
      self = .missed
    } else if state?.isMastered() == true {
      self = .mastered
    } else if let last = state?.lastGraded {
      self = last.isRight ? .known : .missed
    } else {
      self = .unseen
    }
  }

  package static func < (left: Weakness, right: Weakness) -> Bool {
    left.rawValue < right.rawValue
  }
}
