package import Questions

/// Points that a team won or lost, with why. What the rules said then is in it, so that nothing is computed anew.
package struct TeamScore: Hashable, Sendable {
  /// What it was for. The raw value is the name in journals and JSON.
  package enum Cause: String, CaseIterable, Sendable, Hashable {
    /// 底分
    case opening
    /// 必答题
    case required
    /// 抢答题
    case buzzer
    /// 抢答犯规: a key before the start.
    case falseStart
    /// 风险题
    case risk
    /// 加赛题
    case tieBreak
    /// 观众题
    case audience
    /// 评委裁定: whatever the jury decided, with its reason.
    case ruling
  }

  package let team: TeamNumber
  /// What is added; below nothing for what is taken away.
  package let change: Points
  package let cause: Cause
  package let question: QuestionName?
  /// The jury's reason; `nil` where the rules say enough.
  package let reason: String?

  package init(
    team: TeamNumber, change: Points, cause: Cause, question: QuestionName? = nil,
    reason: String? = nil
  ) {
    self.team = team
    self.change = change
    self.cause = cause
    self.question = question
    self.reason = reason.flatMap { $0.isEmpty ? nil : $0 }
  }
}
