package import Exams
package import Papers
import Questions
import Records

/// What the deputies of a roster earned at a paper: one row for each, and what that adds up to.
///
/// It depends on its input alone. Rows stand in the order of the roster, which is the caller's. Deputies without a
/// result have a row too, unless they were not in office.
package struct PaperScoreSheet: Sendable {
  /// How things stand with one deputy.
  package enum Standing: Sendable, Hashable {
    case sat(PaperSitting)
    case absent(reason: String?)
    /// They sit it at present.
    case running
    /// There is nothing of them.
    case missing
  }

  /// One deputy. Who it is can be read through it: `row.name`.
  @dynamicMemberLookup
  package struct Row: Sendable, Hashable {
    package let person: SheetPerson
    package let standing: Standing
    /// By points; `nil` unless ranks were asked for, and for those without a result.
    package internal(set) var rank: Int?

    package subscript<Value>(dynamicMember path: KeyPath<SheetPerson, Value>) -> Value {
      person[keyPath: path]
    }

    package var sitting: PaperSitting? {
      if case .sat(let sitting) = standing { sitting } else { nil }
    }

    package var score: ResultScore? { sitting?.score }
  }

  package let request: PaperSheetRequest
  package let paper: Paper
  /// What the paper and its sections are worth after all decisions, and what passes.
  package let marking: CorrectedMarking
  package let rows: [Row]
  package let summary: PaperSheetSummary

  /// Makes the sheet. O(n log n) for n deputies.
  package init(
    _ request: PaperSheetRequest, marking: CorrectedMarking, roster: [PaperSheetDeputy]
  ) {
    self.request = request
    self.marking = marking
    paper = marking.paper
    var rows = roster.compactMap { Row($0, request) }
    if request.isRanked {
      let ranks = Ranking.ranks(rows.map(\.score?.total), isAhead: >)
      for index in rows.indices { rows[index].rank = ranks[index] }
    }
    self.rows = rows
    summary = PaperSheetSummary(rows, sections: marking.sectionFull.count)
  }

  /// Rows that belong together with what they add up to; all in one group if nothing was asked for.
  package var groups: [(name: String?, rows: [Row], summary: PaperSheetSummary)] {
    let parts = request.grouping.map { $0.parts(rows, \.person) } ?? [(nil, rows)]
    return parts.map { name, rows in
      (name, rows, PaperSheetSummary(rows, sections: marking.sectionFull.count))
    }
  }
}

extension PaperScoreSheet.Row {
  /// `nil` for a deputy who has no place on the sheet.
  fileprivate init?(_ deputy: PaperSheetDeputy, _ request: PaperSheetRequest) {
    if let group = request.group, deputy.profile.text(.group) != group { return nil }
    switch deputy.result {
    case .sat(let sittings, let counting): standing = .sat(sittings[counting])
    case .absent(let reason): standing = .absent(reason: reason)
    case .running: standing = .running
    case nil:
      guard deputy.profile.isInOffice(on: request.day) else { return nil }
      standing = .missing
    }
    person = SheetPerson(deputy.id, deputy.profile, isMasked: request.isMasked)
  }
}
