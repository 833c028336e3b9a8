package import Records

/// Adds up the events of a training. It depends on the set of events and on nothing else.
package struct TrainingFold: Sendable {
  package private(set) var training: Training
  private var events: [Event]

  /// Folds events that come in any order; others than those of trainings are passed over. O(n) if they are sorted,
  /// else O(n log n).
  package init(_ events: [Event] = [], id: TrainingID) {
    let (distinct, conflicts) = EventOrder.distinct(events)
    self.events = distinct
    training = Self.fold(distinct, id)
    training.conflicts = conflicts
  }

  /// Adds an event that comes after all others. An undo makes the fold anew.
  package mutating func add(_ event: Event) {
    if case .undo = event.content {
      self = TrainingFold(events + [event], id: training.id)
    } else {
      events.append(event)
      training.apply(event)
    }
  }

  private static func fold(_ events: [Event], _ id: TrainingID) -> Training {
    let undone = Set(
      events.compactMap { event in
        if case .undo(let target) = event.content { target } else { nil }
      })
    var training = Training(id: id)
    for event in events where !undone.contains(event.id) { training.apply(event) }
    return training
  }
}

extension Training {
  fileprivate mutating func apply(_ event: Event) {
    lastEventAt = event.at
    if end != nil, !event.isEnd {
      end = nil
      isReopened = true
    }
    switch event.content {
    case .training(let change): details.apply(change)
    case .roomStart(let start):
      guard self.start == nil else { return }
      self.start = start
      opening = event
    case .attendance(let attendance):
      note(attendance)
      entries.append(event)
    case .roomAnswer(let answer):
      questions[answer.question, default: QuestionStanding()].add(answer.given, event)
      entries.append(event)
    case .teamScore(let score):
      scores.append(score)
      entries.append(event)
    case .roomStep(let step): apply(step, event)
    default: break
    }
  }

  private mutating func note(_ attendance: Attendance) {
    for (state, seats) in attendance.states {
      let reason = state == .excused ? attendance.reason : nil
      for seat in seats { presences[seat] = Presence(state: state, reason: reason) }
    }
  }

  private mutating func apply(_ step: RoomStep, _ event: Event) {
    switch step {
    case .show(let question, let isAnew):
      questions[question, default: QuestionStanding()].show(isAnew: isAnew, in: round)
      current = question
    case .reveal(let question): questions[question, default: QuestionStanding()].reveal()
    case .skip(let question): questions[question, default: QuestionStanding()].skip()
    case .pause: isPaused = true
    case .goOn: isPaused = false
    case .note(let text, let question):
      notes.append(Note(text: text, question: question, at: event.at))
      entries.append(event)
    case .round(let number): round = number
    case .turn(let question, let team, let stake):
      questions[question, default: QuestionStanding()].take(.init(team: team, stake: stake))
    case .end:
      end = event
      isReopened = false
      isPaused = false
    }
  }
}

extension Event {
  /// Whether it ends a training, or says nothing that would open it again.
  fileprivate var isEnd: Bool {
    switch content {
    case .roomStep(.end): true
    default: false
    }
  }
}
