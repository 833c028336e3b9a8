import CReadline

/// Columns and rows of a terminal, each at least 1.
nonisolated package struct TerminalSize: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
  }

  /// The size of the terminal at a file descriptor; `nil` if there is none or it does not know.
  init?(of descriptor: Int32) {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard unsafe lvz_window_size(descriptor, &columns, &rows) == 1 else { return nil }
    self.init(columns: Int(columns), rows: Int(rows))
  }
}
