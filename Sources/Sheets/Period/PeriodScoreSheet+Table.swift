import Records

extension PeriodScoreSheet {
  /// The sheet as a table: the rows in their order, and the totals below unless there are no rows.
  ///
  /// `columns` says which columns, in which order: at least one besides `rank`, which a sheet without ranks
  /// leaves out. The totals are named in the first text column; days have none, since days of different
  /// people do not add up.
  package func table(
    _ columns: [PeriodSheetColumn] = PeriodSheetColumn.allCases, words: PeriodSheetWords
  ) -> SheetTable {
    let columns = columns.filter { $0 != .rank || request.isRanked }
    var rows = rows.map { row in SheetRow(columns.map(row.cell)) }
    if !rows.isEmpty {
      let label = columns.firstIndex { $0.kind == .text }
      let cells = columns.indices.map { index in
        index == label ? .text(words.total) : summary.cell(columns[index])
      }
      rows.append(SheetRow(cells, .total))
    }
    return SheetTable(
      columns: columns.map { SheetColumn(words.title(of: $0), $0.kind) }, rows: rows)
  }
}

extension PeriodScoreSheet.Row {
  fileprivate func cell(_ column: PeriodSheetColumn) -> SheetCell {
    switch column {
    case .rank: SheetCell(integer: rank)
    case .deputy: .text(deputy.text)
    case .name: .text(name)
    case .group: SheetCell(text: group)
    case .township: SheetCell(text: township)
    case .county: SheetCell(text: county)
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
