package import Diagnostics

/// One column of a table: its title, in the words of the caller, and what its cells hold.
package struct SheetColumn: Sendable, Hashable {
  /// What the cells of a column hold, `empty` apart.
  package enum Kind: Sendable, Hashable, CaseIterable {
    case text
    case integer
    case share
    case points
    case date
  }

  package let title: String
  package let kind: Kind
  package let alignment: DisplayWidth.Alignment
  /// Cells of the body with less are shown as fails; `nil` if nothing is a fail.
  package let passMark: SheetCell?

  /// Without an alignment, title and cells stand at the usual place: numbers at the end of the column, texts
  /// and dates at its start.
  package init(
    _ title: String, _ kind: Kind, alignment: DisplayWidth.Alignment? = nil,
    passMark: SheetCell? = nil
  ) {
    self.title = title
    self.kind = kind
    self.alignment = alignment ?? kind.usualAlignment
    self.passMark = passMark
  }

  /// Whether a cell of the body is below the pass mark.
  func isFail(_ cell: SheetCell, in row: SheetRow) -> Bool {
    guard row.emphasis == .body, let mark = passMark?.number, let value = cell.number else {
      return false
    }
    return value < mark
  }
}

extension SheetColumn.Kind {
  fileprivate var usualAlignment: DisplayWidth.Alignment {
    switch self {
    case .text, .date: .leading
    case .integer, .share, .points: .trailing
    }
  }
}
