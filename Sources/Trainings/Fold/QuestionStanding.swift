package import Questions
package import Records

/// What became of one question in the room.
package struct QuestionStanding: Hashable, Sendable {
  /// How answers were taken.
  package enum Method: Hashable, Sendable {
    case hands
    case seats
    case teams
  }

  /// An answer by seat, with the event that it came with.
  package struct SeatAnswer: Hashable, Sendable {
    package let answer: RecordedAnswer
    package let event: Event
  }

  /// What a team answered.
  package struct TeamAnswer: Hashable, Sendable {
    package let team: TeamNumber
    package let answer: RecordedAnswer?
    package let isRight: Bool
  }

  /// Whose turn it was.
  package struct Turn: Hashable, Sendable {
    package let team: TeamNumber
    package let stake: Points?
  }

  /// How often it came on the screen to be answered.
  package private(set) var timesAsked = 0
  /// The round of a contest in which it came on the screen first, counted from 1.
  package private(set) var round: Int?
  package private(set) var isRevealed = false
  package private(set) var isSkipped = false
  /// Hands by the bank's letter, `true`, `false`, `right` or `wrong`.
  package private(set) var hands: [String: Int] = [:]
  package private(set) var seats: [SeatNumber: SeatAnswer] = [:]
  /// In order of time, a team once.
  package private(set) var teamAnswers: [TeamAnswer] = []
  package private(set) var turns: [Turn] = []
  /// How answers were taken last.
  package private(set) var method: Method?

  init() {}

  mutating func show(isAnew: Bool, in round: Int?) {
    guard isAnew || timesAsked == 0 || isSkipped else { return }
    let (times, first) = (timesAsked, self.round)
    if isAnew { self = QuestionStanding() }
    isSkipped = false
    timesAsked = times + 1
    self.round = first ?? round
  }

  mutating func reveal() { isRevealed = true }

  mutating func skip() { isSkipped = true }

  mutating func take(_ turn: Turn) { turns.append(turn) }

  /// An answer without texts takes the one from that seat away.
  mutating func add(_ given: RoomAnswer.Given, _ event: Event) {
    switch given {
    case .hands(let counts):
      hands.merge(counts) { $1 }
      method = .hands
    case .seats(let answers):
      for (seat, answer) in answers {
        seats[seat] = answer.texts.isEmpty ? nil : SeatAnswer(answer: answer, event: event)
      }
      method = .seats
    case .team(let team, let answer, let isRight):
      teamAnswers.removeAll { $0.team == team }
      teamAnswers.append(TeamAnswer(team: team, answer: answer, isRight: isRight))
      method = .teams
    }
  }
}
