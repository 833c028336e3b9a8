package import Questions

/// The rules of a contest between teams (知识竞赛).
package struct ContestRules: Hashable, Sendable {
  /// `[a-z0-9-]+`
  package let id: String
  package let title: String
  /// A sentence on what it is for.
  package var summary: String?
  /// The names of the teams; empty where whoever begins it names them.
  package var teams: [String] = []
  /// What every team has at first.
  package var opening = Points.zero
  /// One or more, in their order.
  package let rounds: [ContestRound]

  package init(id: String, title: String, rounds: [ContestRound]) {
    self.id = id
    self.title = title
    self.rounds = rounds
  }

  /// How many questions so many teams need at most, play-offs included.
  package func questionCount(teams: Int) -> Int {
    rounds.reduce(0) { $0 + $1.questionCount(teams: teams) }
  }
}
