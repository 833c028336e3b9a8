import Dates
import Records
import Scheduling

/// What the deputies of a roster answered in a period: one row for each, and what they add up to.
///
/// It depends on its input alone. Rows stand in the order of the roster, which is the caller's. Deputies
/// without answers have a row too, unless they were suspended or had left by the end of the period.
package struct PeriodScoreSheet: Sendable, Hashable {
  /// One deputy. Who it is can be read through it: `row.name`.
  @dynamicMemberLookup
  package struct Row: Sendable, Hashable {
    package let person: SheetPerson
    package let tally: PeriodTally

    /// By right answers, then by accuracy; equal ones share a rank and the next one skips (1, 2, 2, 4).
    /// `nil` unless ranks were asked for, and for those who answered nothing: nobody is put last for not
    /// having taken part.
    package internal(set) var rank: Int?

    package subscript<Value>(dynamicMember path: KeyPath<SheetPerson, Value>) -> Value {
      person[keyPath: path]
    }
  }

  /// All rows together.
  package struct Summary: Sendable, Hashable {
    /// The number of rows.
    package let deputies: Int
    /// Those with at least one answer.
    package let participants: Int
    /// The sums of the rows; its accuracy is the mean credit of all answers, its days those on which anybody
    /// answered.
    package let tally: PeriodTally
  }

  package let request: PeriodSheetRequest
  package let rows: [Row]
  package let summary: Summary

  /// Makes the sheet of what was counted of each deputy. O(n log n) for n deputies.
  package init(_ request: PeriodSheetRequest, roster: [SheetDeputy]) {
    self.request = request
    var rows = roster.compactMap { Row($0, request) }
    if request.isRanked { rows.rank() }
    self.rows = rows
    summary = Summary(rows)
  }
}

extension PeriodScoreSheet.Row {
  /// `nil` for a deputy who has no place on the sheet.
  fileprivate init?(_ deputy: SheetDeputy, _ request: PeriodSheetRequest) {
    let profile = deputy.profile
    if let group = request.group, profile.text(.group) != group { return nil }
    tally = deputy.tally
    if tally.answered == 0, tally.trainings == 0, !profile.isInOffice(on: request.period.to?.date) {
      return nil
    }
    person = SheetPerson(deputy.id, profile, isMasked: request.isMasked)
  }
}

extension [PeriodScoreSheet.Row] {
  fileprivate mutating func rank() {
    let ranks = Ranking.ranks(map { $0.tally.answered > 0 ? $0.tally : nil }) { one, other in
      (one.right, one.accuracy ?? 0) > (other.right, other.accuracy ?? 0)
    }
    for index in indices { self[index].rank = ranks[index] }
  }
}

extension PeriodScoreSheet.Summary {
  init(_ rows: [PeriodScoreSheet.Row]) {
    deputies = rows.count
    participants = rows.count { $0.tally.answered > 0 }
    tally = rows.reduce(into: PeriodTally()) { $0.add($1.tally) }
  }
}
