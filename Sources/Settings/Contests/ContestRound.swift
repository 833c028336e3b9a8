package import Questions

/// A round of a contest: questions of one kind.
package struct ContestRound: Hashable, Sendable {
  /// The raw value is the word in the file.
  package enum Kind: String, CaseIterable, Sendable, Hashable {
    /// 必答: the teams in turn.
    case required
    /// 抢答: whoever presses first.
    case buzzer
    /// 风险: the teams in turn, each for a stake that it chooses.
    case risk
    /// 加赛: by pressing, among the teams that lead with the same points; left out where one leads alone.
    case tieBreak = "tie-break"
    /// 观众: for those who are in no team, without points.
    case audience
  }

  package let kind: Kind
  /// `nil` for the usual name of its kind.
  package var title: String?
  /// Questions: for each team where they come in turn, else for all.
  package let count: Int
  /// For a right answer; nothing where stakes decide.
  package var points = Points.zero
  /// Taken away for a wrong answer. At stake questions it is the stake.
  package var deduction = Points.zero
  /// Taken away for a key before the start.
  package var falseStart = Points.zero
  /// What may be chosen at risk questions, from 1 to 9 of them.
  package var stakes: [Points] = []
  /// Counted down at each question; `nil` for no limit.
  package var seconds: Int?

  package init(_ kind: Kind, count: Int) {
    self.kind = kind
    self.count = count
  }

  /// Whether the teams come in turn.
  package var isInTurn: Bool { kind == .required || kind == .risk }

  /// How many questions so many teams need at most.
  package func questionCount(teams: Int) -> Int { isInTurn ? count * teams : count }
}
