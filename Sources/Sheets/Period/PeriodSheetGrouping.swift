/// By what the rows of a period sheet are put together.
package enum PeriodSheetGrouping: String, Sendable, Hashable, CaseIterable {
  case group
  case township
  case county

  /// The column that says the same of each row.
  package var column: PeriodSheetColumn {
    switch self {
    case .group: .group
    case .township: .township
    case .county: .county
    }
  }

  func name(of row: PeriodScoreSheet.Row) -> String? {
    switch self {
    case .group: row.group
    case .township: row.township
    case .county: row.county
    }
  }
}
