import Exams
import Questions

extension PaperScoreSheet {
  /// The sheet as a table: the rows in their order, and the means below unless there are no rows. Grouped rows have
  /// a heading before them and their own means after them.
  ///
  /// `columns` says which columns, in which order: at least one of texts. A sheet without ranks leaves out `rank`.
  package func table(_ columns: [PaperSheetColumn], words: PaperSheetWords) -> SheetTable {
    let columns = columns.filter { $0 != .rank || request.isRanked }
    var rows: [SheetRow] = []
    for group in groups {
      if request.grouping != nil {
        rows.append(.heading(group.name ?? words.ungrouped, columns))
      }
      rows += group.rows.map { row in SheetRow(columns.map { row.cell($0, words) }) }
      if request.grouping != nil {
        rows.append(group.summary.row(columns, words, named: words.mean, .subtotal))
      }
    }
    if !rows.isEmpty {
      rows.append(summary.row(columns, words, named: words.meanOfAll, .total))
    }
    return SheetTable(columns: columns.map { column($0, words) }, rows: rows)
  }

  private func column(_ column: PaperSheetColumn, _ words: PaperSheetWords) -> SheetColumn {
    SheetColumn(
      words.title(of: column), column.kind,
      passMark: column == .total ? .points(marking.passMark) : nil)
  }
}

extension SheetRow {
  /// A heading in the first text column.
  fileprivate static func heading(_ text: String, _ columns: [PaperSheetColumn]) -> SheetRow {
    let label = columns.firstIndex { $0.kind == .text }
    return SheetRow(columns.indices.map { $0 == label ? .text(text) : .empty }, .header)
  }
}

extension SheetCell {
  fileprivate init(points: Points?) {
    self = points.map { .points($0) } ?? .empty
  }
}

extension PaperScoreSheet.Row {
  fileprivate func cell(_ column: PaperSheetColumn, _ words: PaperSheetWords) -> SheetCell {
    switch column {
    case .rank: SheetCell(integer: rank)
    case .deputy: .text(person.deputy)
    case .name: .text(person.name)
    case .group: SheetCell(text: person.group)
    case .township: SheetCell(text: person.township)
    case .county: SheetCell(text: person.county)
    case .section(let index): SheetCell(points: score?.sections?[index])
    case .total: SheetCell(points: score?.total)
    case .share: SheetCell(share: score?.share)
    case .result: .text(result(words))
    }
  }

  private func result(_ words: PaperSheetWords) -> String {
    switch standing {
    case .sat(let sitting): sitting.score.isPassed ? words.passed : words.failed
    case .absent(let reason): [words.absent, reason].compactMap(\.self).joined(separator: " ")
    case .running: words.running
    case .missing: words.missing
    }
  }
}

extension PaperSheetSummary {
  /// The means, with their name in the first text column.
  fileprivate func row(
    _ columns: [PaperSheetColumn], _ words: PaperSheetWords, named name: String,
    _ emphasis: SheetRow.Emphasis
  ) -> SheetRow {
    let label = columns.firstIndex { $0.kind == .text }
    let cells = columns.enumerated().map { index, column -> SheetCell in
      if index == label { return .text(name) }
      switch column {
      case .section(let section): return SheetCell(points: sectionMeans[section])
      case .total: return SheetCell(points: mean)
      case .share: return SheetCell(share: share)
      case .result: return .text(words.passedOf(passed, sat))
      case .rank, .deputy, .name, .group, .township, .county: return .empty
      }
    }
    return SheetRow(cells, emphasis)
  }
}
