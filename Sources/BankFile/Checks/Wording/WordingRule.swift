/// A word, or a claim of several, that is to be avoided.
struct WordingRule: Sendable {
  /// What follows one another in one clause, with at most `gap` characters between: for each piece the forms
  /// it may have.
  let pieces: [[String]]
  /// What to write instead, as it fits.
  let instead: [String]
  /// Longer words in which a piece means something else.
  let exceptions: [String]
  /// Words that make the piece right if they stand in the same clause.
  let contexts: [String]
  /// A false claim rather than a wrong word: it may be told, asked about, and offered as a wrong option.
  let isClaim: Bool
  let gap: Int

  /// A word that has no place in a bank's text.
  static func word(
    _ forms: [String], instead: [String], exceptions: [String] = [], contexts: [String] = []
  ) -> WordingRule {
    WordingRule(
      pieces: [forms], instead: instead, exceptions: exceptions, contexts: contexts,
      isClaim: false, gap: 0)
  }

  /// A claim that must not be said to be true.
  static func claim(
    _ pieces: [[String]], gap: Int, instead: [String], exceptions: [String]
  ) -> WordingRule {
    WordingRule(
      pieces: pieces, instead: instead, exceptions: exceptions, contexts: [], isClaim: true,
      gap: gap)
  }
}
