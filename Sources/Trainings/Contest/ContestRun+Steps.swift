import Papers
import Questions
package import Records
package import Settings

extension ContestRun {
  /// The steps that a command means.
  package mutating func outcome(of command: ContestCommand) -> Outcome {
    switch command {
    case .next: next()
    case .key(let team): key(team)
    case .stake(let place): stake(place)
    case .pass: pass()
    case .answer(let answer):
      guarded { item, team, stake in
        let credit = marking.item(item.content, answer).credit
        return judged(item, team, stake, RecordedAnswer(answer), isRight: credit == .full)
      }
    case .judge(let isRight):
      guarded { item, team, stake in judged(item, team, stake, nil, isRight: isRight) }
    case .turn(let team):
      guarded { item, _, stake in .write([.roomStep(.turn(item.name, team, stake: stake))]) }
    case .ruling(let team, let points, let reason):
      training.teams.contains(team)
        ? .write([
          .teamScore(
            TeamScore(
              team: team, change: points, cause: .ruling, question: item?.name, reason: reason))
        ]) : .impossible(.noSuchTeam)
    case .room(.takeBack(let place)): takeBack(place)
    case .room(.skip):
      item.map { .write([.roomStep(.skip($0.name))]) } ?? .impossible(.notNow)
    case .room(.attendance(let changes)): .write(changes.map { .attendance($0) })
    case .room(.note(let text)): .write([.roomStep(.note(text, item?.name))])
    case .room(.pause): .write([.roomStep(.pause)])
    case .room(.goOn): .write([.roomStep(.goOn)])
    case .room(.hands(let counts)):
      if case .audience(let item) = phase {
        .write([.roomAnswer(RoomAnswer(item.name, .hands(counts)))])
      } else {
        .impossible(.notNow)
      }
    case .room: .impossible(.notNow)
    }
  }

  private mutating func next() -> Outcome {
    switch phase {
    case .attendance: return begin(1)
    case .title(let round): return ask(round)
    case .reading:
      isOpen = true
      return .write([])
    case .open(let item), .judged(let item, _, _), .audience(let item):
      return .write([.roomStep(.reveal(item.name))])
    case .revealed:
      guard let round else { return .impossible(.notNow) }
      return ask(round)
    case .choosing, .answering, .over: return .impossible(.notNow)
    }
  }

  /// The next question of a round, else the next round.
  private mutating func ask(_ round: ContestRound) -> Outcome {
    let number = training.round ?? 0
    let count = asked.count
    guard count < round.questionCount(teams: training.teams.count) else { return begin(number + 1) }
    if round.kind == .tieBreak, tied.isEmpty { return begin(number + 1) }
    guard let item = unused else { return begin(rules.rounds.count + 1) }
    let show = EventContent.roomStep(.show(item.name, isAnew: false))
    switch round.kind {
    case .required:
      guard let team = nextTeam(round) else { return begin(number + 1) }
      return .write([show, .roomStep(.turn(item.name, team, stake: nil))])
    case .risk:
      hasMovedOn = true
      return .write([])
    case .buzzer, .tieBreak, .audience: return .write([show])
    }
  }

  private var unused: PaperItem? { items.first { training.questions[$0.name] == nil } }

  /// Begins a round; one after the last ends the contest. A play-off that nobody needs is left out.
  private func begin(_ number: Int) -> Outcome {
    var number = number
    while rules.rounds.indices.contains(number - 1), rules.rounds[number - 1].kind == .tieBreak,
      tied.isEmpty
    {
      number += 1
    }
    return .write([.roomStep(.round(number))])
  }

  private func key(_ team: TeamNumber) -> Outcome {
    guard training.teams.contains(team) else { return .impossible(.noSuchTeam) }
    switch phase {
    case .reading(let item):
      guard mayPress(team, at: item) else { return .impossible(.teamIsOut) }
      return .write([
        .teamScore(
          TeamScore(
            team: team, change: .zero - (round?.falseStart ?? .zero), cause: .falseStart,
            question: item.name))
      ])
    case .open(let item):
      guard mayPress(team, at: item) else { return .impossible(.teamIsOut) }
      return .write([.roomStep(.turn(item.name, team, stake: nil))])
    default: return .impossible(.notNow)
    }
  }

  private func stake(_ place: Int) -> Outcome {
    guard case .choosing(let team, let stakes) = phase, stakes.indices.contains(place) else {
      return .impossible(.notNow)
    }
    guard let item = unused else { return .impossible(.noQuestionLeft) }
    return .write([
      .roomStep(.show(item.name, isAnew: false)),
      .roomStep(.turn(item.name, team, stake: stakes[place])),
    ])
  }

  /// A team that takes no risk lets its question go.
  private func pass() -> Outcome {
    guard case .choosing(let team, _) = phase else {
      return guarded { item, team, stake in judged(item, team, stake, nil, isRight: false) }
    }
    guard let item = unused else { return .impossible(.noQuestionLeft) }
    let passed: [EventContent] = [
      .roomStep(.show(item.name, isAnew: false)),
      .roomStep(.turn(item.name, team, stake: .zero)), .roomStep(.skip(item.name)),
    ]
    let isLast = asked.count + 1 >= round?.questionCount(teams: training.teams.count) ?? 0
    guard isLast, case .write(let next) = begin((training.round ?? 0) + 1) else {
      return .write(passed)
    }
    return .write(passed + next)
  }

  /// What a team's answer means, if one is expected.
  private func guarded(_ make: (PaperItem, TeamNumber, Points?) -> Outcome) -> Outcome {
    guard case .answering(let item, let team, let stake) = phase else {
      return .impossible(.notNow)
    }
    return make(item, team, stake)
  }

  private func judged(
    _ item: PaperItem, _ team: TeamNumber, _ stake: Points?, _ answer: RecordedAnswer?,
    isRight: Bool
  ) -> Outcome {
    guard let round else { return .impossible(.notNow) }
    let points = stake ?? round.points
    let loss = stake ?? round.deduction
    let score = TeamScore(
      team: team, change: isRight ? points : .zero - loss, cause: round.kind.cause,
      question: item.name)
    return .write([
      .roomAnswer(RoomAnswer(item.name, .team(team, answer, isRight: isRight))), .teamScore(score),
    ])
  }

  /// An answer and the points for it are taken back together.
  private func takeBack(_ place: Int) -> Outcome {
    let entries = training.entries
    guard place >= 1, place <= entries.count else { return .impossible(.nothingToTakeBack) }
    let index = entries.count - place
    let undo = EventContent.undo(entries[index].id)
    if case .teamScore(let score) = entries[index].content, index > 0,
      case .roomAnswer(let answer) = entries[index - 1].content,
      case .team(let team, _, _) = answer.given, team == score.team,
      answer.question == score.question
    {
      return .write([undo, .undo(entries[index - 1].id)])
    }
    return .write([undo])
  }

  /// The points that every team has at first.
  package static func opening(_ rules: ContestRules, teams: Int) -> [EventContent] {
    guard rules.opening != .zero else { return [] }
    return (1...max(teams, 1)).compactMap { TeamNumber($0) }.map {
      .teamScore(TeamScore(team: $0, change: rules.opening, cause: .opening))
    }
  }
}

extension ContestRound.Kind {
  fileprivate var cause: TeamScore.Cause {
    switch self {
    case .required: .required
    case .buzzer: .buzzer
    case .risk: .risk
    case .tieBreak: .tieBreak
    case .audience: .audience
    }
  }
}
