import Questions

/// A question that was forgotten again and again after it had been learnt.
struct MissedQuestion {
  /// From so many times on.
  static let often = 4

  let question: Question
  let header: BankHeader
  /// How often.
  let lapses: Int
  /// Whether the deputy has a note of their own to it.
  let hasNote: Bool
}
