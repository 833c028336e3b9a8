extension PeriodScoreSheet {
  /// The sheet as a table: the rows in their order, and the totals below unless there are no rows. Grouped
  /// rows have a heading before them and their own totals after them.
  ///
  /// `columns` says which columns, in which order: at least one besides `rank`, which a sheet without ranks
  /// leaves out. The totals are named in the first text column; days have none, since days of different
  /// people do not add up.
  package func table(
    _ columns: [PeriodSheetColumn] = PeriodSheetColumn.allCases, words: PeriodSheetWords
  ) -> SheetTable {
    let columns = columns.filter { $0 != .rank || request.isRanked }
    var rows: [SheetRow] = []
    for group in groups {
      if request.grouping != nil {
        rows.append(.heading(group.name ?? words.ungrouped, columns))
      }
      rows += group.rows.map { row in SheetRow(columns.map(row.cell)) }
      if let grouping = request.grouping {
        let cells = columns.map { column in
          column == grouping.column
            ? SheetCell(text: group.name) : group.summary.cell(column)
        }
        rows.append(.sums(cells, named: words.subtotal, columns, .subtotal))
      }
    }
    if !rows.isEmpty {
      rows.append(.sums(columns.map(summary.cell), named: words.total, columns, .total))
    }
    return SheetTable(
      columns: columns.map { SheetColumn(words.title(of: $0), $0.kind) }, rows: rows)
  }
}

extension SheetRow {
  /// A heading in the first text column.
  fileprivate static func heading(_ text: String, _ columns: [PeriodSheetColumn]) -> SheetRow {
    let label = columns.firstIndex { $0.kind == .text }
    return SheetRow(columns.indices.map { $0 == label ? .text(text) : .empty }, .header)
  }

  /// Sums with their name in the first text column.
  fileprivate static func sums(
    _ cells: [SheetCell], named name: String, _ columns: [PeriodSheetColumn], _ emphasis: Emphasis
  ) -> SheetRow {
    let label = columns.firstIndex { $0.kind == .text }
    return SheetRow(cells.indices.map { $0 == label ? .text(name) : cells[$0] }, emphasis)
  }
}

extension PeriodScoreSheet.Row {
  fileprivate func cell(_ column: PeriodSheetColumn) -> SheetCell {
    switch column {
    case .rank: SheetCell(integer: rank)
    case .deputy: .text(person.deputy)
    case .name: .text(person.name)
    case .group: SheetCell(text: person.group)
    case .township: SheetCell(text: person.township)
    case .county: SheetCell(text: person.county)
    default: tally.cell(column) ?? .empty
    }
  }
}

extension PeriodScoreSheet.Summary {
  fileprivate func cell(_ column: PeriodSheetColumn) -> SheetCell {
    column == .days ? .empty : tally.cell(column) ?? .empty
  }
}

extension PeriodTally {
  /// The cell of a column that is counted; `nil` for the others.
  fileprivate func cell(_ column: PeriodSheetColumn) -> SheetCell? {
    switch column {
    case .answered: .integer(answered)
    case .right: .integer(right)
    case .accuracy: SheetCell(share: accuracy)
    case .days: .integer(days)
    case .mastered: .integer(mastered)
    case .served: .integer(served)
    case .trainings: .integer(trainings)
    case .rank, .deputy, .name, .group, .township, .county: nil
    }
  }
}
