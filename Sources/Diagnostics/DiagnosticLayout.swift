/// Lays out findings for people: where and what, the line itself, a caret under the place, and a hint.
///
///     banks/x.md:3:6: 错误[answer]: 答案 E 不在选项中
///       答案：E
///             ^
///       提示：选项只有 A 至 D
///
/// The caret stands by display width, tabs are shown as a terminal prints them (stops every eight
/// columns), and everything that came from outside is made harmless. A line too long for `width` is cut
/// around the caret; `…` says where.
package struct DiagnosticLayout: Sendable {
  /// Columns of the terminal; at least 20 are assumed.
  package let width: Int
  package let measure: DisplayWidth

  package init(width: Int = 80, measure: DisplayWidth = DisplayWidth()) {
    self.width = max(20, width)
    self.measure = measure
  }

  /// The lines of one finding about `range` of `source`. `index` is the index of the same source. A
  /// range over several lines is marked up to the end of its first one.
  package func lines(
    _ words: DiagnosticWords, at range: ByteRange, in source: SourceText, index: LineIndex
  ) -> LaidOutDiagnostic {
    let position = index.position(of: Int(range.start))
    let line = index.range(ofLine: position.line)
    let start = min(max(Int(range.start), Int(line.start)), Int(line.end))
    let end = min(max(Int(range.end), start), Int(line.end))
    let excerpt = excerpt(
      source.text(in: line), before: source.text(in: ByteRange(Int(line.start), start)),
      through: source.text(in: ByteRange(Int(line.start), end)))
    return LaidOutDiagnostic(
      headline: headline(words, path: source.path, position: position),
      source: margin + excerpt.text,
      caret: margin + excerpt.caret,
      hint: words.hint.map { margin + HarmlessText.oneLine($0) })
  }

  private var margin: String { "  " }

  private func headline(_ words: DiagnosticWords, path: String, position: SourcePosition) -> String
  {
    let code = words.code.map { "[\(HarmlessText.oneLine($0))]" } ?? ""
    return "\(HarmlessText.oneLine(path)):\(position): \(words.severity)\(code): "
      + HarmlessText.oneLine(words.message)
  }

  private func excerpt(
    _ line: String, before: String, through: String
  ) -> (text: String, caret: String) {
    let text = shown(line)
    let start = measure.columns(of: shown(before))
    let marked = max(1, measure.columns(of: shown(through)) - start)
    return ExcerptWindow(measure: measure, width: width - margin.count)
      .cut(text, start: start, marked: marked)
  }

  /// The text as it stands on the screen, beginning in the first column of a line.
  private func shown(_ text: String) -> String {
    var result = ""
    var column = 0
    for character in HarmlessText.keepingTabs(text) {
      let piece = character == "\t" ? DisplayWidth.spaces(8 - column % 8) : String(character)
      column += measure.columns(of: piece)
      result += piece
    }
    return result
  }
}
