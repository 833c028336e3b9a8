package import Questions

/// A practice under way: which question is at hand, what became of those before. Values in, values out;
/// saving the answers is the caller's part and comes first.
package struct PracticeRun: Sendable {
  /// What became of a question.
  package enum Outcome: Sendable, Hashable {
    case answered(Credit)
    case skipped
  }

  /// The questions in the order in which they are served.
  package let queue: [QuestionName]
  /// Index in `queue` of the question at hand; `queue.count` when all are done.
  package private(set) var position: Int
  /// What became of each question passed, by its index in `queue`.
  private var outcomes: [Int: Outcome] = [:]
  /// The indexes passed in this sitting, in order; what `undo` goes back along.
  private var passed: [Int] = []

  /// A practice of `queue`; `done` tells what became of questions in an earlier sitting.
  package init(queue: [QuestionName], done: [QuestionName: Outcome] = [:]) {
    self.queue = queue
    for (index, name) in queue.enumerated() {
      outcomes[index] = done[name]
    }
    position = queue.indices.first { done[queue[$0]] == nil } ?? queue.count
  }

  /// The question at hand; `nil` when all are done.
  package var current: QuestionName? {
    queue.indices.contains(position) ? queue[position] : nil
  }

  package var answered: Int {
    outcomes.values.count { $0 != .skipped }
  }

  /// Answers with full credit.
  package var right: Int {
    outcomes.values.count { $0 == .answered(.full) }
  }

  /// Questions neither answered nor skipped.
  package var open: Int { queue.count - outcomes.count }

  /// Notes what became of the question at hand and goes on to the next open one.
  package mutating func pass(_ outcome: Outcome) {
    guard current != nil else { return }
    outcomes[position] = outcome
    passed.append(position)
    position = queue.indices.first { $0 > position && outcomes[$0] == nil } ?? queue.count
  }

  /// Goes back to the question passed last in this sitting, as if it had not been; returns it, or `nil`
  /// if there is none.
  package mutating func undo() -> QuestionName? {
    guard let last = passed.popLast() else { return nil }
    outcomes[last] = nil
    position = last
    return queue[last]
  }
}
