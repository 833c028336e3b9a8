import Diagnostics

/// Some letters are right too often or too seldom. Only questions with four options count, since the bounds
/// lie around a quarter.
enum LetterBiasCheck {
  private static let fewest = 40
  /// Per cent of the questions.
  private static let bounds = 20...30

  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    let (counts, questions) = (bank.keyBalance.ofFourAt, bank.keyBalance.ofFour)
    let isUneven = counts.contains {
      $0 * 100 < bounds.lowerBound * questions || $0 * 100 > bounds.upperBound * questions
    }
    guard questions >= fewest, isUneven else { return [] }
    return [Diagnostic(.letterBias(counts: counts, questions: questions), at: CheckedBank.start)]
  }
}
