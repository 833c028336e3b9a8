/// What stands around a stem and says of what kind the question is.
extension DraftReading {
  /// `(单选题, 1.0 分)`, `【多选】` and `(1分)` before a stem say the type and the marks.
  mutating func takeLabels() {
    for _ in 0..<3 {
      guard let first = stem.first, "（(【[".contains(first),
        let end = stem.prefix(24).firstIndex(where: { "）)】]".contains($0) })
      else { return }
      let inside = String(stem[stem.index(after: stem.startIndex)..<end])
      let isMarks =
        inside.hasSuffix("分") && inside.dropLast().allSatisfy { $0.isNumber || ". ".contains($0) }
      if let word = TypeWord(inside), inside.count <= 16 {
        type = word
      } else if !isMarks {
        return
      }
      stem = CellText.tidy(String(stem[stem.index(after: end)...]))
    }
  }

  /// `[单选题] *` or `（多选）` behind a stem.
  mutating func takeLabelBehind() {
    let text = CellText.tidy(String(stem.reversed().drop { $0 == "*" || $0 == " " }.reversed()))
    guard let last = text.last, "）)】]".contains(last),
      let open = text.dropLast().suffix(10).lastIndex(where: { "（(【[".contains($0) })
    else { return }
    let inside = text[text.index(after: open)...].dropLast()
    if inside.hasSuffix("分"), inside.count > 1,
      inside.dropLast().allSatisfy({ $0.isNumber || ". ".contains($0) })
    {
      stem = CellText.tidy(String(text[..<open]))
      return
    }
    let isType = inside.hasSuffix("题") || ["单选", "多选", "判断", "填空", "简答"].contains(inside)
    guard isType, let word = TypeWord(String(inside)) else { return }
    type = word
    stem = CellText.tidy(String(text[..<open]))
  }
}
