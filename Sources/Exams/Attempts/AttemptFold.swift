package import Records

/// Adds up the events of exams to attempts. It depends on the set of events and on nothing else.
package struct AttemptFold: Sendable {
  /// In order of time.
  package private(set) var attempts: [Attempt] = []
  private var index: [AttemptID: Int] = [:]

  /// Folds events that come in any order; others than those of exams are passed over. O(n) if they are
  /// sorted, else O(n log n).
  package init(_ events: [Event]) {
    for event in EventOrder.distinct(events).events { add(event) }
  }

  private mutating func add(_ event: Event) {
    switch event.content {
    case .examStart(let start):
      index[AttemptID(event.id)] = attempts.count
      attempts.append(Attempt(start, event))
    case .examStep(let step):
      guard let index = index[step.attempt] else { return }
      attempts[index].add(step, at: event.at)
    default: break
    }
  }
}
