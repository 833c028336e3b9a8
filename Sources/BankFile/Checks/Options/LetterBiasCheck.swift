import Diagnostics
import Questions

/// Some letters are right too often or too seldom. Only questions with four options count, since the bounds
/// lie around a quarter.
enum LetterBiasCheck {
  private static let fewest = 40
  /// Per cent of the questions.
  private static let bounds = 20...30

  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    var counts = [0, 0, 0, 0]
    for case .single(let choices, let right) in bank.questions.lazy.map(\.question.body)
    where choices.count == 4 {
      counts[right.index] += 1
    }
    let questions = counts.reduce(0, +)
    let isUneven = counts.contains {
      $0 * 100 < bounds.lowerBound * questions || $0 * 100 > bounds.upperBound * questions
    }
    guard questions >= fewest, isUneven else { return [] }
    return [Diagnostic(.letterBias(counts: counts, questions: questions), at: CheckedBank.start)]
  }
}
