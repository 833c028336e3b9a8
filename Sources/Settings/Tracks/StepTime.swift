/// When a step is to be done, as its rule says. Nothing is counted that a rule does not count.
package enum StepTime: Hashable, Sendable {
  /// Before the session; the rule gives no number of days.
  case before
  /// At least so many days before the first day, 1 or more.
  case daysBefore(Int)
  /// In the preparatory meeting, ahead of the session.
  case preparatory
  case firstDay
  case during
  /// After the session; the rule gives no number of days that count from its first day.
  case after
}
