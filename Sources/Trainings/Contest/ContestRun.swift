package import Papers
package import Questions
package import Records
package import Settings

/// Where a contest stands, and what the next step means under its rules. It decides; whoever calls it writes the events
/// and gives it what they add up to.
package struct ContestRun: Sendable {
  /// What is on the screen.
  package enum Phase: Hashable, Sendable {
    /// Before the first round.
    case attendance
    /// The rules of a round and how the teams stand.
    case title(ContestRound)
    /// A question is read out; keys come too early.
    case reading(PaperItem)
    /// The first key has the question.
    case open(PaperItem)
    /// A team chooses its stake.
    case choosing(TeamNumber, [Points])
    case answering(PaperItem, TeamNumber, stake: Points?)
    /// A team has answered.
    case judged(PaperItem, TeamNumber, isRight: Bool)
    /// A question for the audience.
    case audience(PaperItem)
    case revealed(PaperItem)
    /// All rounds are over.
    case over
  }

  /// What comes of a command.
  package enum Outcome: Hashable, Sendable {
    /// To be written; may be nothing where only the screen changes.
    case write([EventContent])
    /// It means nothing here.
    case impossible(Obstacle)
  }

  /// Why a command means nothing here.
  package enum Obstacle: Error, Hashable, Sendable {
    case notNow
    case noSuchTeam
    /// The team pressed too early, or does not take part in the play-off.
    case teamIsOut
    case nothingToTakeBack
    /// The paper has no further question.
    case noQuestionLeft
  }

  package private(set) var training: Training
  package let rules: ContestRules
  package let items: [PaperItem]
  let marking: PaperMarking
  /// The start was given at the question on the screen.
  var isOpen = false
  /// The answer on the screen was left, so that what comes next is on it.
  var hasMovedOn = false

  package init(_ training: Training, rules: ContestRules, marking: PaperMarking, items: [PaperItem])
  {
    self.training = training
    self.rules = rules
    self.marking = marking
    self.items = items
  }

  /// Takes over what was written.
  package mutating func update(_ training: Training) {
    if training.current != self.training.current || training.round != self.training.round {
      isOpen = false
      hasMovedOn = false
    }
    self.training = training
  }

  // MARK: Where it stands

  /// The round that is on.
  package var round: ContestRound? {
    training.round.flatMap { rules.rounds.indices.contains($0 - 1) ? rules.rounds[$0 - 1] : nil }
  }

  package func standing(of item: PaperItem) -> QuestionStanding {
    training.questions[item.name] ?? QuestionStanding()
  }

  /// The question on the screen, if it belongs to the round that is on.
  package var item: PaperItem? {
    guard let current = training.current, let item = items.first(where: { $0.name == current }),
      standing(of: item).round == training.round
    else { return nil }
    return item
  }

  package var phase: Phase {
    guard let round else {
      return training.round == nil ? .attendance : .over
    }
    guard let item else { return between(round) }
    let standing = standing(of: item)
    if standing.isRevealed || standing.isSkipped {
      return hasMovedOn || standing.isSkipped ? between(round) : .revealed(item)
    }
    if round.kind == .audience { return .audience(item) }
    guard let turn = standing.turns.last else { return isOpen ? .open(item) : .reading(item) }
    if let answer = standing.teamAnswers.last {
      return .judged(item, answer.team, isRight: answer.isRight)
    }
    return .answering(item, turn.team, stake: turn.stake)
  }

  /// Between two questions of a round.
  private func between(_ round: ContestRound) -> Phase {
    if round.kind == .risk, let team = nextTeam(round), !asked.isEmpty || hasMovedOn {
      return .choosing(team, round.stakes)
    }
    return .title(round)
  }

  /// The questions of the round that is on, in order.
  var asked: [PaperItem] {
    items.filter { standing(of: $0).round == training.round }
  }

  /// Whose turn is next where the teams come in turn; `nil` after the last.
  func nextTeam(_ round: ContestRound) -> TeamNumber? {
    let count = asked.count
    let teams = training.teams
    guard !teams.isEmpty, count < round.questionCount(teams: teams.count) else { return nil }
    return teams[count % teams.count]
  }

  /// The teams that lead with the same points; none if one leads alone.
  package var tied: [TeamNumber] {
    let totals = training.teams.map { ($0, training.total(of: $0)) }
    guard let best = totals.map(\.1).max() else { return [] }
    let leading = totals.filter { $0.1 == best }.map(\.0)
    return leading.count > 1 ? leading : []
  }

  /// Whether a team may press at a question.
  func mayPress(_ team: TeamNumber, at item: PaperItem) -> Bool {
    let isPenalised = training.scores.contains {
      $0.team == team && $0.cause == .falseStart && $0.question == item.name
    }
    return !isPenalised && (round?.kind != .tieBreak || playing.contains(team))
  }

  /// The teams of a play-off: those that were level before its first question.
  private var playing: [TeamNumber] {
    var before = training
    before.scores.removeAll { $0.cause == .tieBreak || isTieBreak($0) }
    var run = self
    run.training = before
    return run.tied
  }

  private func isTieBreak(_ score: TeamScore) -> Bool {
    score.cause == .falseStart
      && asked.contains { $0.name == score.question } && round?.kind == .tieBreak
  }
}
