/// How much a day still has room for.
package struct DayBudget: Hashable, Sendable {
  /// Seconds left of the time that somebody wants to spend, 0 or more.
  package let seconds: Double
  /// Seconds that one question takes, feedback included; more than 0.
  package let pace: Double
  /// New questions still to be met today, 0 or more.
  package let newQuestions: Int

  /// Values out of range are brought into it.
  package init(seconds: Double, pace: Double, newQuestions: Int) {
    self.seconds = max(0, seconds)
    self.pace = max(1, pace)
    self.newQuestions = max(0, newQuestions)
  }

  /// Questions that fit into the time left; at least one while there is any.
  package var questions: Int {
    seconds > 0 ? max(1, Int((seconds / pace).rounded(.down))) : 0
  }
}
