package import Dates
package import Papers
package import Questions
package import Records

/// One time that somebody sat a paper: on screen, or on paper and keyed in.
package struct PaperSitting: Hashable, Sendable {
  package enum Origin: Hashable, Sendable {
    case screen(AttemptID)
    case sheet(EventID)
  }

  package let origin: Origin
  /// When it was begun, or keyed in.
  package let at: Timestamp
  package let variant: VariantLetter?
  /// In the bank's letters; `nil` if only marks were keyed in.
  package let answers: [QuestionName: Answer]?
  /// As everything that was decided later wants it.
  package let score: ResultScore
  /// As the paper says.
  package let first: ResultScore
  /// Answers that a new key concerns are not known, so the score may be wrong.
  package let isUncertain: Bool
}
