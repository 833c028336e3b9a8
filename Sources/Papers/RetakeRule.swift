/// Which attempts at a paper are allowed, and whose result counts.
package struct RetakeRule: Hashable, Sendable {
  /// Which of several attempts counts. The raw value is its name in files.
  package enum Counting: String, CaseIterable, Sendable {
    case best, last, first
  }

  /// So many attempts altogether, 1 or more; `nil` for any number.
  package var attempts: Int?
  package var counting: Counting
  /// Attempts after the first have to begin within so many days of it, 1 or more; `nil` for no limit.
  package var withinDays: Int?

  /// One attempt, which counts.
  package init(attempts: Int? = 1, counting: Counting = .best, withinDays: Int? = nil) {
    self.attempts = attempts
    self.counting = counting
    self.withinDays = withinDays
  }
}
