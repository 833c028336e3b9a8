import Diagnostics
import Settings
import Tables

/// What is keyed in for an appraisal, from a table: a row for each deputy or unit, a column for each indicator.
struct KeyedIndicators {
  /// A cell that holds no amount of its indicator.
  struct BadCell {
    let row: Int
    let column: String
    let text: String
  }

  /// By the name or id in the table, then by column.
  private(set) var amounts: [String: [String: Amount]] = [:]
  private(set) var badCells: [BadCell] = []
  /// Headings that no indicator asks for.
  private(set) var unknownColumns: [String] = []

  /// Nothing.
  init() {}

  /// Reads a table; a `Failure` says that no column names whom the rows are about.
  init(_ grid: Grid, for rubric: Rubric) throws {
    let names = Self.nameTitles(rubric.subject)
    let head = grid.rows.prefix(10).first { row in
      row.cells.contains { names.contains(Self.title($0)) }
    }
    guard let head,
      let who = names.lazy.compactMap({ name in
        head.cells.firstIndex { Self.title($0) == name }
      }).first
    else { throw Failure(.dataAtFault, .keyedColumnMissing(rubric.subject)) }
    var columns: [(index: Int, name: String, unit: Amount.Unit)] = []
    for (index, cell) in head.cells.enumerated() where index != who && !cell.trimmed.isEmpty {
      if let (name, unit) = Self.column(Self.title(cell), of: rubric) {
        columns.append((index, name, unit))
      } else if !(names + ["序号", "no."]).contains(Self.title(cell)) {
        unknownColumns.append(cell.trimmed)
      }
    }
    for row in grid.rows where row.number > head.number && !row.cell(who).trimmed.isEmpty {
      for column in columns {
        let text = row.cell(column.index).trimmed
        guard !text.isEmpty else { continue }
        if let amount = Amount(text.narrowed), amount.unit == column.unit {
          amounts[row.cell(who).trimmed, default: [:]][column.name] = amount
        } else {
          badCells.append(BadCell(row: row.number, column: column.name, text: text))
        }
      }
    }
  }

  private static func column(_ title: String, of rubric: Rubric) -> (String, Amount.Unit)? {
    for indicator in rubric.indicators {
      if case .keyed(let column) = indicator.measure, self.title(column) == title {
        return (column, indicator.scoring.unit)
      }
    }
    return nil
  }

  private static func nameTitles(_ subject: Rubric.Subject) -> [String] {
    switch subject {
    case .deputy: ["编号", "id", "姓名", "代表姓名", "name"]
    case .group: ["代表小组", "小组", "group"]
    case .township: ["乡镇", "单位", "乡镇街道", "乡镇（街道）", "township"]
    case .county: ["县", "县（市、区）", "单位", "county"]
    }
  }

  private static func title(_ text: String) -> String {
    text.filter { !$0.isWhitespace }.lowercased()
  }
}
