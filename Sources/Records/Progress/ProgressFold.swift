package import Questions
import Scheduling

/// Adds up events to progress.
///
/// Reading is a fold over the set of events in the order (`at`, `id`). It uses no clock, no configuration and
/// no bank but the map of former names; so duplicates, the order of files and merges change nothing.
package struct ProgressFold: Sendable {
  /// What became of an event.
  package enum Addition: Hashable, Sendable {
    case folded
    /// It was there already.
    case duplicate
    /// Another event has its id; that one counts.
    case conflict
    /// It belongs before, or takes back, what was folded. The fold is unchanged: make a new one of all events.
    case startAnew
  }

  package private(set) var progress = Progress()
  private let formerNames: [QuestionName: QuestionName]
  private let schedule = StudySchedule()
  private var seen: Set<EventID> = []
  /// The targets of undos. They are collected before anything is folded, so where an undo sorts does not
  /// matter.
  private var undone: Set<EventID> = []
  private var last: Event?
  private var sessionIndex: [SessionID: Int] = [:]

  /// Folds events that come in any order. `formerNames` leads from each name that a question had before to
  /// the one it has now. O(n) if the events are sorted, else O(n log n).
  package init(_ events: [Event] = [], formerNames: [QuestionName: QuestionName] = [:]) {
    self.formerNames = formerNames
    seen.reserveCapacity(events.count)
    let accepted = EventOrder.sorted(events).filter { place($0) == .folded }
    for event in accepted { apply(event) }
  }

  /// Adds one event.
  package mutating func add(_ event: Event) -> Addition {
    if let last, EventOrder.precedes(event, last) { return .startAnew }
    if case .undo(let target) = event.content, seen.contains(target), !seen.contains(event.id) {
      return .startAnew
    }
    let addition = place(event)
    if addition == .folded { apply(event) }
    return addition
  }

  /// Finds out whether an event, which does not precede the last, counts; if so, takes note of it, and of
  /// what it takes back.
  private mutating func place(_ event: Event) -> Addition {
    guard seen.insert(event.id).inserted else {
      if let last, EventOrder.areSame(event, last) { return .duplicate }
      progress.conflicts.insert(event.id)
      return .conflict
    }
    last = event
    if case .undo(let target) = event.content { undone.insert(target) }
    return .folded
  }

  private mutating func apply(_ event: Event) {
    progress.lastEventAt = event.at
    if undone.contains(event.id), !event.content.isUndo { return }
    switch event.content {
    case .person(let uid): if !progress.uids.contains(uid) { progress.uids.append(uid) }
    case .profile(let change): progress.profile.apply(change)
    case .join(let uid): progress.joined.insert(uid)
    case .session(let start): open(start, event)
    case .sessionEnd(let session): change(session) { $0.hasEnded = true }
    case .answer(let answer): count(answer, event)
    case .flag(let question): change(question) { $0.isFlagged = true }
    case .unflag(let question): change(question) { $0.isFlagged = false }
    case .note(let question, let text): change(question) { $0.note = text.isEmpty ? nil : text }
    case .skip(let question, let session):
      let question = now(question)
      change(session) { $0.skipped.insert(question) }
    case .mastered(let question, let revision): change(question) { $0.markMastered(in: revision) }
    case .plan(let plan): progress.plan = plan
    case .track(let step): progress.tracks[step.track, default: []].insert(step.step)
    case .place(let question): progress.places[now(question).bank] = now(question)
    case .hint(let question, let session):
      let question = now(question)
      change(session) { $0.hinted.insert(question) }
    case .trained(let attended): progress.trainings[attended.training] = attended
    case .examStart, .examStep, .enter, .regrade, .undo, .other: break
    case .training, .roomStart, .attendance, .roomAnswer, .teamScore, .roomStep: break
    }
  }

  private mutating func open(_ start: SessionStart, _ event: Event) {
    let id = SessionID(event.id)
    sessionIndex[id] = progress.sessions.count
    progress.sessions.append(
      SessionState(
        id: id, startedAt: event.at, mode: start.mode, questions: start.questions.map(now),
        seed: start.seed, lesson: start.lesson))
  }

  private mutating func count(_ answer: AnswerEvent, _ event: Event) {
    let counted = CountedAnswer(
      question: now(answer.question), at: event.at, day: event.day, mode: answer.mode,
      revision: answer.revision, credit: answer.credit, isSure: answer.isSure,
      seconds: answer.seconds, grade: answer.grade, confusedWith: answer.confusedWith.map(now))
    progress.answers.append(counted)
    progress.days.insert(event.day)
    let state = progress.questions[counted.question, default: QuestionState()]
    if let grade = counted.grade, let study = state.study,
      !state.hasOtherKey(than: counted.revision)
    {
      progress.calibration.add(
        study.memory, elapsedDays: counted.day.days(since: study.lastDay), grade: grade)
    }
    progress.questions[counted.question, default: QuestionState()].count(counted, schedule)
    change(answer.session) {
      if $0.credits[counted.question] == nil { $0.credits[counted.question] = counted.credit }
      if counted.isRight { $0.right += 1 }
    }
  }

  private mutating func change(_ id: SessionID?, by change: (inout SessionState) -> Void) {
    guard let id, let index = sessionIndex[id] else { return }
    change(&progress.sessions[index])
  }

  private mutating func change(_ question: QuestionName, by change: (inout QuestionState) -> Void) {
    change(&progress.questions[now(question), default: QuestionState()])
  }

  /// The name that a question has now.
  private func now(_ name: QuestionName) -> QuestionName {
    formerNames.isEmpty ? name : formerNames[name] ?? name
  }
}
