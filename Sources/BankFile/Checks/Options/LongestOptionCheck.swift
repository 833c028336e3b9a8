import Diagnostics

/// The right option is too often the longest, so that the length betrays it.
enum LongestOptionCheck {
  /// Fewer questions say nothing about a habit.
  private static let fewest = 40
  /// Per cent of the questions with one right option.
  private static let most = 35

  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    let (longest, questions) = (bank.keyBalance.longest, bank.keyBalance.single)
    guard questions >= fewest, longest * 100 > most * questions else { return [] }
    let problem = CheckProblem.longestOptionBias(longest: longest, questions: questions)
    return [Diagnostic(problem, at: CheckedBank.start)]
  }
}
