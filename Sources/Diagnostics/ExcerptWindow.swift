/// Cuts a line that is too long so that the marked place is seen.
struct ExcerptWindow {
  let measure: DisplayWidth
  let width: Int

  /// The part of `line` (harmless, without tabs) that fits, and the line of carets under it. `start`
  /// and `marked` are columns of the whole line.
  func cut(_ line: String, start: Int, marked: Int) -> (text: String, caret: String) {
    guard measure.columns(of: line) > width || start + marked > width else {
      return (line, carets(start, marked))
    }
    let mark = "…"
    let markWidth = measure.columns(of: mark)
    let head = start < width * 2 / 3 ? 0 : start - width / 2
    let (rest, dropped) = head == 0 ? (line[...], 0) : drop(head, of: line)
    let left = head == 0 ? "" : mark
    let shift = dropped - measure.columns(of: left)
    let room = width - measure.columns(of: left)
    let text =
      measure.columns(of: rest) <= room
      ? String(rest) : String(measure.prefix(of: rest, within: room - markWidth)) + mark
    let column = start - shift
    return (left + text, carets(column, max(1, min(marked, width - column))))
  }

  private func carets(_ column: Int, _ count: Int) -> String {
    DisplayWidth.spaces(column) + String(repeating: "^", count: count)
  }

  /// What is left after at least `columns` columns, and how many were dropped.
  private func drop(_ columns: Int, of line: String) -> (Substring, Int) {
    var dropped = 0
    var rest = line[...]
    while dropped < columns, let first = rest.popFirst() { dropped += measure.columns(of: first) }
    return (rest, dropped)
  }
}
