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
    let parts = Dictionary(grouping: rows) { grouping.name(of: $0) }
    let names = parts.keys.compactMap(\.self).sorted(by: NaturalOrder.precedes)
    return (names.map(Optional.some) + [nil]).compactMap { name in
      parts[name].map { Group(name: name, rows: $0, summary: Summary($0)) }
    }
  }
}
