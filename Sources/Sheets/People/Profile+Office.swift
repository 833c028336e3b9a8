package import Dates
package import Records

extension Profile {
  /// Neither suspended nor gone by that day; no day is one after any leaving.
  package func isInOffice(on day: CalendarDate?) -> Bool {
    if isSuspended { return false }
    guard let left else { return true }
    guard let day else { return false }
    return left > day
  }
}
