import Dates
import Records
import Scheduling

/// What the deputies of a roster answered in a period: one row for each, and what they add up to.
///
/// It depends on its input alone. Rows stand in the order of the roster, which is the caller's. Deputies
/// without answers have a row too, unless they were suspended or had left by the end of the period.
package struct PeriodScoreSheet: Sendable, Hashable {
  /// One deputy.
  package struct Row: Sendable, Hashable {
    /// The id as the sheet shows it, masked if that was asked for.
    package let deputy: String
    /// The name in the profile, or the id where there is none; masked as the id is.
    package let name: String
    package let group: String?
    package let township: String?
    package let county: String?
    package let tally: PeriodTally

    /// By right answers, then by accuracy; equal ones share a rank and the next one skips (1, 2, 2, 4).
    /// `nil` unless ranks were asked for, and for those who answered nothing: nobody is put last for not
    /// having taken part.
    package internal(set) var rank: Int?
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

  /// Makes the sheet. O(number of answers + n log n for n deputies).
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
    tally = PeriodTally(deputy.answers, period: request.period, banks: request.banks)
    if tally.answered == 0, !profile.isInOffice(atEndOf: request.period) { return nil }
    let name = profile.name ?? deputy.id.text
    self.deputy = request.isMasked ? NameMask.masked(deputy.id.text) : deputy.id.text
    self.name = request.isMasked ? NameMask.masked(name) : name
    group = profile.text(.group)
    township = profile.text(.township)
    county = profile.text(.county)
  }

  fileprivate var isRankable: Bool { tally.answered > 0 }

  fileprivate func isAhead(of other: Self) -> Bool {
    (tally.right, tally.accuracy ?? 0) > (other.tally.right, other.tally.accuracy ?? 0)
  }
}

extension [PeriodScoreSheet.Row] {
  fileprivate mutating func rank() {
    let order = indices.filter { self[$0].isRankable }.sorted { self[$0].isAhead(of: self[$1]) }
    for (place, index) in order.enumerated() {
      let tiesWithLast = place > 0 && !self[order[place - 1]].isAhead(of: self[index])
      self[index].rank = tiesWithLast ? self[order[place - 1]].rank : place + 1
    }
  }
}

extension PeriodScoreSheet.Summary {
  init(_ rows: [PeriodScoreSheet.Row]) {
    deputies = rows.count
    participants = rows.count { $0.tally.answered > 0 }
    tally = rows.reduce(into: PeriodTally()) { $0.add($1.tally) }
  }
}

extension Profile {
  /// Neither suspended nor gone by the last day of the period. A period without end ends after any leaving.
  fileprivate func isInOffice(atEndOf period: StudyPeriod) -> Bool {
    if isSuspended { return false }
    guard let left else { return true }
    guard let to = period.to else { return false }
    return left > to.date
  }
}
