package import Questions
package import Scheduling

/// From an objective answer to one of the four grades of spaced repetition.
package enum GradeRule {
  /// - credit below 0.6, or a right guess at a true/false question → again
  /// - below full credit, a hint used, or any other right guess → hard
  /// - right → good; right, sure and quick → easy
  ///
  /// `isQuick` says that the answer came among the quickest quarter of the person's own; see
  /// `ResponseTimes`.
  package static func grade(
    credit: Credit, type: QuestionType, isSure: Bool, usedHint: Bool, isQuick: Bool
  ) -> Grade {
    if credit.share < 0.6 { return .again }
    if !isSure, type == .trueFalse { return .again }
    if credit < .full || usedHint || !isSure { return .hard }
    return isQuick ? .easy : .good
  }
}
