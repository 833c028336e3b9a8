extension PeriodScoreSheet {
  /// Rows that belong together, in the order of the sheet.
  package struct Group: Sendable, Hashable {
    /// `nil` for those of whom it is not known.
    package let name: String?
    package let rows: [Row]
    package let summary: Summary
  }

  /// The rows by what the request says, in the order of the groups' names with 第二 before 第十, and those
  /// without one last; all rows in one group if nothing was asked for, and no group without rows.
  package var groups: [Group] {
    if rows.isEmpty { return [] }
    guard let grouping = request.grouping else {
      return [Group(name: nil, rows: rows, summary: summary)]
    }
    return grouping.parts(rows, \.person).map { part in
      Group(name: part.name, rows: part.rows, summary: Summary(part.rows))
    }
  }
}
