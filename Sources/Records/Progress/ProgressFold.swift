package import Questions

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
  private var seen: Set<EventID> = []
  private var undone: Set<EventID> = []
  private var last: Event?

  /// Folds events that come in any order. `formerNames` leads from each name that a question had before to
  /// the one it has now. O(n) if the events are sorted, else O(n log n).
  package init(_ events: [Event] = [], formerNames: [QuestionName: QuestionName] = [:]) {
    self.formerNames = formerNames
  }

  /// Adds one event.
  package mutating func add(_ event: Event) -> Addition {
    .startAnew
  }
}
