/// What stands before options that are ticked on paper or on a screen: `○A. 甲`, `☑ 乙`, `√C. 丙`.
enum TickBox {
  /// The line without it, and whether it was there. What is ticked stands out.
  static func read(_ marked: String) -> (line: String, isBoxed: Bool) {
    guard let first = marked.first else { return (marked, false) }
    let rest = CellText.tidy(String(marked.dropFirst()))
    guard !rest.isEmpty else { return (marked, false) }
    if first == "[", rest.count > 2, let sign = rest.first {
      // `[x]` as in Markdown; the blank of `[ ]` went with the white space.
      let inner = sign == "]" ? " " : String(sign).lowercased()
      let behind = rest.dropFirst(sign == "]" ? 0 : 1)
      if behind.first == "]", " x√✓*".contains(inner) {
        let text = CellText.tidy(String(behind.dropFirst()))
        return (inner == " " ? text : Looks.marked(text, .strong), true)
      }
    }
    if "○□☐◯".contains(first) { return (rest, true) }
    if "☑✅☒◉".contains(first) { return (Looks.marked(rest, .strong), true) }
    // √ alone may be the answer of a sentence.
    if "√✓✔*★".contains(first), OptionLine.isLettered(rest) {
      return (Looks.marked(rest, .strong), true)
    }
    return (marked, false)
  }
}
