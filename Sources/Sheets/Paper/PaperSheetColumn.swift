import Exams

/// A column that a table of a paper's sheet can have.
package enum PaperSheetColumn: Sendable, Hashable {
  /// Present only in a ranked sheet.
  case rank
  case deputy
  case name
  case group
  case township
  case county
  /// Of the paper's sections, counted from 0.
  case section(Int)
  case total
  case share
  /// Passed, failed, absent, ….
  case result

  var kind: SheetColumn.Kind {
    switch self {
    case .deputy, .name, .group, .township, .county, .result: .text
    case .section, .total: .points
    case .share: .share
    case .rank: .integer
    }
  }
}

extension SheetGrouping {
  /// The column of a paper's sheet that says the same of each row.
  package var paperColumn: PaperSheetColumn {
    switch self {
    case .group: .group
    case .township: .township
    case .county: .county
    }
  }
}

extension PaperScoreSheet {
  /// All columns of this sheet.
  package var allColumns: [PaperSheetColumn] {
    let sections = marking.sectionFull.indices.map(PaperSheetColumn.section)
    return [.rank, .deputy, .name, .group, .township, .county] + sections
      + [.total, .share, .result]
  }

  /// The columns that fit a terminal or a page: whatever is empty in every row, and what the headings between
  /// the rows repeat, is left out.
  package var shownColumns: [PaperSheetColumn] {
    allColumns.filter { column in
      if column == request.grouping?.paperColumn || column == .deputy { return false }
      switch column {
      case .group: return rows.contains { $0.group != nil }
      case .township: return rows.contains { $0.township != nil }
      case .county: return rows.contains { $0.county != nil }
      default: return true
      }
    }
  }
}
