import Diagnostics
import Questions

/// The right option is too often the longest, so that the length betrays it.
enum LongestOptionCheck {
  /// Fewer questions say nothing about a habit.
  private static let fewest = 40
  /// Per cent of the questions with one right option.
  private static let most = 35

  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    var questions = 0
    var longest = 0
    for case .single(let choices, let right) in bank.questions.lazy.map(\.question.body) {
      questions += 1
      let lengths = choices.map { length($0.text) }
      let others = lengths.indices.filter { $0 != right.index }.map { lengths[$0] }
      if others.allSatisfy({ $0 < lengths[right.index] }) { longest += 1 }
    }
    guard questions >= fewest, longest * 100 > most * questions else { return [] }
    let problem = CheckProblem.longestOptionBias(longest: longest, questions: questions)
    return [Diagnostic(problem, at: CheckedBank.start)]
  }

  /// What is seen of an option's length: white space does not count.
  private static func length(_ text: String) -> Int {
    text.unicodeScalars.count { !$0.properties.isWhitespace }
  }
}
