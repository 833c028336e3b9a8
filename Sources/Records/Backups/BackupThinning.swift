package import Dates

/// Which backups are kept: many of the last days, fewer of the time before.
package enum BackupThinning {
  package static let days = 12
  package static let weeks = 10
  package static let months = 9

  /// The names of `names` that are kept on `today`.
  ///
  /// All of today, and all that are dated later: a clock that stood wrong must not cost a backup. Of the time before,
  /// the last one of each of the 12 latest days that have any; of what is older than these, the last one of each
  /// of the 10 latest weeks (from Monday); of what is older still, the last one of each of the 9 latest months. Days
  /// without a backup do not count, so that nothing is lost by not using the program. Keeping what is kept
  /// changes nothing. O(n log n).
  package static func kept(of names: some Sequence<BackupName>, today: CalendarDate) -> Set<
    BackupName
  > {
    var rest = Set(names).sorted(by: >)[...]
    var kept = Set(rest.prefix { $0.date >= today })
    rest = rest.dropFirst(kept.count)
    kept.formUnion(lastOnes(&rest, of: days) { $0.dayNumber })
    // 1970-01-01 was a Thursday.
    kept.formUnion(lastOnes(&rest, of: weeks) { floorDivided($0.dayNumber + 3, by: 7) })
    kept.formUnion(
      lastOnes(&rest, of: months) { $0.components.year * 12 + $0.components.month })
    return kept
  }

  /// Takes off the front of `rest`, which has the latest first, what belongs to the first `count` spans of time, and
  /// gives the first of each span.
  private static func lastOnes(
    _ rest: inout ArraySlice<BackupName>, of count: Int, span: (CalendarDate) -> Int
  ) -> [BackupName] {
    var chosen: [BackupName] = []
    var current: Int?
    while let name = rest.first {
      let its = span(name.date)
      if its != current {
        guard chosen.count < count else { break }
        chosen.append(name)
        current = its
      }
      rest = rest.dropFirst()
    }
    return chosen
  }

  private static func floorDivided(_ value: Int, by divisor: Int) -> Int {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }
}
