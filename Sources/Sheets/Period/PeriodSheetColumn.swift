/// A column that a table of a period sheet can have.
package enum PeriodSheetColumn: Sendable, Hashable, CaseIterable {
  /// Present only in a ranked sheet.
  case rank
  case deputy
  case name
  case group
  case township
  case county
  case answered
  case right
  case accuracy
  case days
  case mastered
  case served
  case trainings

  var kind: SheetColumn.Kind {
    switch self {
    case .deputy, .name, .group, .township, .county: .text
    case .accuracy: .share
    case .rank, .answered, .right, .days, .mastered, .served, .trainings: .integer
    }
  }
}

extension SheetGrouping {
  /// The column of a period sheet that says the same of each row.
  package var column: PeriodSheetColumn {
    switch self {
    case .group: .group
    case .township: .township
    case .county: .county
    }
  }
}
