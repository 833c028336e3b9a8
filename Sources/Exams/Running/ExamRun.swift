package import Papers
package import Questions
package import Records

/// An attempt while it is sat: where one stands, and what was answered and marked. Moving about is free; what is answered is
/// in the attempt, which only events change.
package struct ExamRun: Sendable {
  package private(set) var attempt: Attempt
  package let paper: Paper
  /// The questions as the variant prints them; at least one.
  package let items: [PaperItem]
  /// Index of the question at hand.
  package private(set) var position = 0

  /// Takes an attempt up at its first question without an answer; `nil` if it is none at this paper, or the paper has no
  /// questions.
  package init?(_ attempt: Attempt, at paper: Paper) {
    let items = paper.items(attempt.variant)
    guard attempt.paper == paper.id, !items.isEmpty else { return nil }
    self.attempt = attempt
    self.paper = paper
    self.items = items
    position = items.firstIndex { attempt.answers[$0.name] == nil } ?? 0
  }

  package var current: PaperItem { items[position] }

  package var isLast: Bool { position == items.count - 1 }

  /// What was answered at a question, if anything that still is an answer.
  package func answer(_ item: PaperItem) -> Answer? {
    attempt.answers[item.name]?.answer(to: item.question.type)
  }

  package func isMarked(_ item: PaperItem) -> Bool { attempt.marked.contains(item.name) }

  /// The numbers of the questions without an answer.
  package var open: [Int] { items.filter { answer($0) == nil }.map(\.number) }

  package var marked: [Int] { items.filter(isMarked).map(\.number) }

  /// Goes to the next question; stays at the last.
  package mutating func goOn() { position = min(position + 1, items.count - 1) }

  /// Goes to the question before; stays at the first.
  package mutating func goBack() { position = max(position - 1, 0) }

  /// Goes to the question of that number; whether there is one.
  package mutating func go(to number: Int) -> Bool {
    guard let index = items.firstIndex(where: { $0.number == number }) else { return false }
    position = index
    return true
  }

  /// Takes in what happened; an event of another attempt changes nothing.
  package mutating func take(_ event: Event) {
    guard case .examStep(let step) = event.content, step.attempt == attempt.id else { return }
    attempt.add(step, at: event.at)
  }

  /// Takes in what was written elsewhere, such as extra time.
  package mutating func replace(_ attempt: Attempt) {
    if attempt.id == self.attempt.id { self.attempt = attempt }
  }
}
