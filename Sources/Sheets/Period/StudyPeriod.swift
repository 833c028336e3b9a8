package import Scheduling

/// A run of study days, both ends included. A missing end leaves it open on that side. If `from` is later
/// than `to`, no day belongs to it.
package struct StudyPeriod: Sendable, Hashable {
  package let from: StudyDay?
  package let to: StudyDay?

  package init(from: StudyDay? = nil, to: StudyDay? = nil) {
    self.from = from
    self.to = to
  }

  package func contains(_ day: StudyDay) -> Bool {
    if let from, day < from { return false }
    return !isOver(on: day)
  }

  /// Whether `day` comes after the last day.
  package func isOver(on day: StudyDay) -> Bool {
    if let to { return day > to }
    return false
  }
}
