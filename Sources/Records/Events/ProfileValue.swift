package import Dates

/// The value of a field of a profile.
package enum ProfileValue: Hashable, Sendable {
  case text(String)
  case list([String])
  case number(Int)
  case flag(Bool)
  case left(Leaving)
}

/// Why and when somebody ceased to be a deputy.
package struct Leaving: Hashable, Sendable {
  package let reason: String
  package let date: CalendarDate?

  package init(reason: String, date: CalendarDate?) {
    self.reason = reason
    self.date = date
  }
}
