/// Answers that stand in the stem, and what stands with an answer.
extension DraftReading {
  /// An answer in brackets in the stem, as in `由（B）决定` or `（√）`: taken out of it.
  mutating func takeAnswerFromStem() {
    let characters = Array(stem)
    var index = characters.count - 1
    while index >= 0 {
      defer { index -= 1 }
      guard "（(【".contains(characters[index]),
        let end = characters[index...].prefix(14).firstIndex(where: { "）)】".contains($0) })
      else { continue }
      let inside = CellText.narrowed(String(characters[(index + 1)..<end])).filter {
        !$0.isWhitespace && !"、,，".contains($0)
      }
      let isLetters =
        !inside.isEmpty && !draft.options.isEmpty && inside.allSatisfy { ("A"..."H").contains($0) }
      let isTruth =
        draft.options.isEmpty
        && ["√", "×", "✓", "✗", "X", "对", "错", "正确", "错误"].contains(inside.uppercased())
      guard isLetters || isTruth else { continue }
      answer = inside
      confidence -= 0.05
      let before = String(characters[..<index])
      let after = String(characters[(end + 1)...])
      let atEdge = isTruth && (CellText.tidy(before).isEmpty || CellText.tidy(after).isEmpty)
      stem = CellText.tidy(before + (atEdge ? "" : "（　）") + after)
      return
    }
    takeSignFromEnd()
  }

  /// `√` or `×` behind a sentence, without brackets.
  private mutating func takeSignFromEnd() {
    guard draft.options.isEmpty, stem.count > 1, let last = stem.last, "√×✓✗✔✘".contains(last)
    else {
      return
    }
    answer = String(last)
    confidence -= 0.05
    stem = CellText.tidy(String(stem.dropLast()))
  }

  /// Answers that stand in their gaps and stand out, as in `由 主席团 组织` underlined: taken out of the stem. Where the question is
  /// said to be one with gaps, bold is enough.
  mutating func takeAnswersFromLooks() {
    let marked = MarkedText(MarkedText(draft.stemText).suffix(stem.count))
    var pieces = marked.pieces(.strong)
    if pieces.isEmpty, type == .blank { pieces = marked.pieces(.bold) }
    guard type == .blank || type == nil, let first = pieces.first,
      pieces.count > 1 || first.count < marked.characters.count
    else { return }
    answer = pieces.map { piece in
      let text = marked.characters[piece]
      let isBracketed = "（(".contains(text.first ?? " ") && "）)".contains(text.last ?? " ")
      return String(isBracketed ? text.dropFirst().dropLast() : text)
    }.joined(separator: "；")
    type = .blank
    confidence -= 0.05
    var text = ""
    var end = 0
    for piece in pieces {
      text += String(marked.characters[end..<piece.lowerBound]) + "____"
      end = piece.upperBound
    }
    stem = text + String(marked.characters[end...])
  }

  /// Answers that stand in the brackets of a question that is said to have gaps: `任期为【五】年`.
  mutating func takeAnswersFromBrackets() {
    for (open, close) in [("【", "】"), ("{", "}"), ("（", "）"), ("(", ")")]
      as [(Character, Character)]
    {
      var (text, rest, found) = ("", stem[...], [String]())
      while let begin = rest.firstIndex(of: open),
        let end = rest[begin...].firstIndex(of: close)
      {
        found.append(CellText.tidy(String(rest[rest.index(after: begin)..<end])))
        text += rest[..<begin] + "____"
        rest = rest[rest.index(after: end)...]
      }
      guard !found.isEmpty, found.allSatisfy({ !$0.isEmpty }) else { continue }
      answer = found.joined(separator: "；")
      stem = text + rest
      confidence -= 0.05
      return
    }
  }

  /// What stands behind the sign or word of truth: `×（应为五年）`, `错误，应为五年`.
  mutating func takeReasonFromTruth() {
    guard let text = answer.map(CellText.tidy), text.count > 2 else { return }
    let signs = ["√", "×", "✓", "✗", "✔", "✘"]
    let words = type == .trueFalse ? ["正确", "错误", "对", "错"] : []
    guard let word = (signs + words).first(where: text.hasPrefix),
      let next = text.dropFirst(word.count).first,
      signs.contains(word) || "，,。；;：:（( 　".contains(next)
    else { return }
    answer = word
    reason = CellText.tidy(String(text.dropFirst(word.count).drop { "，,。；;：: 　".contains($0) }))
  }
}
