package import Dates

/// The days on which a question may be served, both ends included; an open end has no limit.
package struct Validity: Hashable, Sendable {
  package let from: CalendarDate?
  package let to: CalendarDate?

  package init(from: CalendarDate? = nil, to: CalendarDate? = nil) {
    self.from = from
    self.to = to
  }

  package func contains(_ day: CalendarDate) -> Bool {
    if let from, day < from { return false }
    if let to, day > to { return false }
    return true
  }
}
