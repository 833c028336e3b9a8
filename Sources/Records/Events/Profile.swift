package import Dates

/// What is known about a deputy: the last value of each field.
package struct Profile: Hashable, Sendable {
  package private(set) var fields: [ProfileField: ProfileValue] = [:]

  package init() {}

  package mutating func apply(_ change: ProfileChange) {
    for (field, value) in change.fields { fields[field] = value }
  }

  /// A field that holds a text, or `nil` if it is empty.
  package func text(_ field: ProfileField) -> String? {
    guard case .text(let text) = fields[field] else { return nil }
    return text
  }

  package var name: String? { text(.name) }

  package var roles: [String] {
    guard case .list(let roles) = fields[.roles] else { return [] }
    return roles
  }

  /// Extra time in exams in per cent, 0 unless set.
  package var extraTime: Int {
    guard case .number(let percent) = fields[.extraTime] else { return 0 }
    return percent
  }

  package var isSuspended: Bool { fields[.suspended] == .flag(true) }

  /// Set for those who are deputies no longer.
  package var left: CalendarDate? {
    guard case .date(let date) = fields[.left] else { return nil }
    return date
  }
}
