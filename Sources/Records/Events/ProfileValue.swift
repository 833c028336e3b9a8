package import Dates

/// The value of a field of a profile.
package enum ProfileValue: Hashable, Sendable {
  case text(String)
  case list([String])
  case number(Int)
  case flag(Bool)
  case date(CalendarDate)

  package var kind: ProfileField.Kind {
    switch self {
    case .text: .text
    case .list: .list
    case .number: .number
    case .flag: .flag
    case .date: .date
    }
  }
}
