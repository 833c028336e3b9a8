package import Dates
package import Papers

/// Whether somebody may sit a paper once more.
package enum RetakeCheck {
  /// Why not.
  package enum Refusal: Hashable, Sendable {
    /// So many attempts are all that there are.
    case noAttemptLeft(of: Int)
    /// Another attempt would have had to begin by then.
    case tooLate(after: CalendarDate)
  }

  /// `nil` if they may. `begun` are the days on which attempts began, on screen and on paper, the first one first.
  package static func refusal(
    _ rule: RetakeRule, begun: [CalendarDate], on day: CalendarDate
  ) -> Refusal? {
    guard let first = begun.first else { return nil }
    if let attempts = rule.attempts, begun.count >= attempts { return .noAttemptLeft(of: attempts) }
    if let days = rule.withinDays {
      let last = first.advanced(by: days)
      if day > last { return .tooLate(after: last) }
    }
    return nil
  }

  /// The time that somebody has for a paper, in seconds: `extra` is their extra time in per cent.
  package static func seconds(_ rules: PaperRules, extra: Int) -> Int {
    rules.minutes * 60 * (100 + max(extra, 0)) / 100
  }
}
