/// What the environment says about the terminal; the program fills it in, for only it reads the
/// environment.
nonisolated package struct TerminalEnvironment: Sendable {
  /// `TERM`; `dumb` or nothing means no control sequences.
  package var term: String?
  /// `NO_COLOR` is set and not empty, or `--no-color` was given.
  package var noColor: Bool
  /// `COLUMNS` and `LINES`; used where the terminal does not tell its size.
  package var columns: Int?
  package var rows: Int?

  package init(
    term: String? = nil, noColor: Bool = false, columns: Int? = nil, rows: Int? = nil
  ) {
    self.term = term
    self.noColor = noColor
    self.columns = columns
    self.rows = rows
  }
}
