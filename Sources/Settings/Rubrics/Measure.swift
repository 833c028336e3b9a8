package import Questions

/// Where the amount of an indicator comes from. What people do in minutes, on which days, or on how many in a row, is none.
package enum Measure: Hashable, Sendable {
  /// The share of the year's trainings that somebody came to; those they were excused from are set apart.
  case attendance
  /// How many of the year's trainings somebody came to.
  case trainings
  /// The mean share of points in the year's tests that somebody sat.
  case tests
  /// The share of the year's tests, of those somebody sat, that they passed.
  case passed
  /// The share of a track's lessons that are finished.
  case lessons(track: String)
  /// How many questions are mastered at the end of the year, of some banks or, with none named, of all.
  case mastered(banks: [BankID])
  /// Keyed in: a column of a table.
  case keyed(column: String)

  /// What its amounts are in; `nil` for what is keyed in, which may be either.
  package var unit: Amount.Unit? {
    switch self {
    case .attendance, .tests, .passed, .lessons: .percent
    case .trainings, .mastered: .count
    case .keyed: nil
    }
  }
}
