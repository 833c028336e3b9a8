package import Questions
import Records

/// A session under way: which question is at hand, what became of those before. Values in, values out;
/// saving the answers is the caller's part and comes first.
package struct PracticeRun: Sendable {
  /// What became of a question.
  package enum Outcome: Sendable, Hashable {
    case answered(Credit)
    case skipped
  }

  /// The questions in the order in which they are served, each once.
  package let queue: [QuestionName]
  private let rules: SessionRules
  private var state: State
  /// The states before each question passed in this sitting: what `undo` goes back along.
  private var earlier: [State] = []

  /// Everything that passing a question changes.
  private struct State: Sendable {
    /// Index in `queue` of the question at hand; `queue.count` when all have had their turn.
    var position: Int
    /// What became of each question at its first showing, by its index in `queue`.
    var outcomes: [Int: Outcome] = [:]
    /// What was missed and waits to be asked again, in order.
    var again: [QuestionName] = []
    /// How often each question was put there.
    var repeats: [QuestionName: Int] = [:]
    /// Whether a miss has ended the session.
    var hasMissed = false
  }

  /// A session over `queue` under `rules`; `done` tells what became of questions in an earlier sitting.
  package init(
    queue: [QuestionName], rules: SessionRules = SessionRules(for: .practice),
    done: [QuestionName: Outcome] = [:]
  ) {
    self.queue = queue
    self.rules = rules
    state = State(position: queue.indices.first { done[queue[$0]] == nil } ?? queue.count)
    for (index, name) in queue.enumerated() {
      state.outcomes[index] = done[name]
      if let outcome = done[name] { note(outcome, of: name) }
    }
  }

  /// The question at hand; `nil` when all is done.
  package var current: QuestionName? {
    if state.hasMissed { return nil }
    return queue.indices.contains(state.position) ? queue[state.position] : state.again.first
  }

  /// Whether the question at hand was missed before in this session and comes again.
  package var isRepeating: Bool { current != nil && state.position == queue.count }

  /// Index in `queue` of the question at hand; `queue.count` when all have had their turn.
  package var position: Int { state.position }

  /// Questions that wait to be asked again, the one at hand included.
  package var repeatsLeft: Int { state.again.count }

  package var answered: Int {
    state.outcomes.values.count { $0 != .skipped }
  }

  /// First answers with full credit.
  package var right: Int {
    state.outcomes.values.count { $0 == .answered(.full) }
  }

  /// Questions neither answered nor skipped.
  package var open: Int { queue.count - state.outcomes.count }

  /// Notes what became of the question at hand and goes on to the next open one.
  package mutating func pass(_ outcome: Outcome) {
    guard let name = current else { return }
    earlier.append(state)
    if isRepeating {
      state.again.removeFirst()
    } else {
      state.outcomes[state.position] = outcome
      state.position =
        queue.indices.first { $0 > state.position && state.outcomes[$0] == nil } ?? queue.count
    }
    note(outcome, of: name)
  }

  /// Goes back to the question passed last in this sitting, to exactly the state before it was passed;
  /// returns it, or `nil` if there is none.
  package mutating func undo() -> QuestionName? {
    guard let before = earlier.popLast() else { return nil }
    state = before
    return current
  }

  private mutating func note(_ outcome: Outcome, of name: QuestionName) {
    guard case .answered(let credit) = outcome, credit < .full else { return }
    if rules.repeatsMissed, state.repeats[name, default: 0] < SessionRules.mostRepeats {
      state.repeats[name, default: 0] += 1
      state.again.append(name)
    }
    if rules.endsAtMiss { state.hasMissed = true }
  }
}
