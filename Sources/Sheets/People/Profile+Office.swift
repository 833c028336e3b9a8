import Dates
import Records

extension Profile {
  /// Neither suspended nor gone by that day; no day is one after any leaving.
  func isInOffice(on day: CalendarDate?) -> Bool {
    if isSuspended { return false }
    guard let left else { return true }
    guard let day else { return false }
    return left > day
  }
}
