import Diagnostics

/// Sets candidates in columns, down and then across, like `ls`.
enum CandidateList {
  /// At most `rows` lines of at most `columns` columns; a last line `… +N` tells how many did not fit.
  static func lines(
    _ displays: [String], columns: Int, rows: Int, measure: DisplayWidth = DisplayWidth()
  ) -> [String] {
    let displays = displays.map { measure.truncated(HarmlessText.oneLine($0), to: columns) }
    let gap = 2
    let cell = (displays.map { measure.columns(of: $0) }.max() ?? 0) + gap
    let across = max(1, (columns + gap) / cell)
    let needed = (displays.count + across - 1) / across
    let shownRows = needed <= rows ? needed : max(1, rows - 1)
    let shown = displays.prefix(shownRows * across)
    let lines = (0..<shownRows).map { row in
      let cells = stride(from: row, to: shown.count, by: shownRows).map { shown[$0] }
      return cells.dropLast().map { measure.padded($0, to: cell) }.joined() + (cells.last ?? "")
    }
    return lines + (shown.count < displays.count ? ["… +\(displays.count - shown.count)"] : [])
  }
}
