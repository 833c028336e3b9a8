/// How gaps and what to put into them are written in a stem.
enum GapMarks {
  /// Stands for the next gap of a fill-in question.
  static let gap = "{{}}"
  /// Stands for a place in a question of another kind.
  static let line = "____"

  /// The words to choose from.
  static func choices(_ words: [String]) -> String {
    "（" + words.joined(separator: " / ") + "）"
  }

  /// The text with the gap where one line to write on is drawn, three strokes or longer. Where several are drawn or none, it
  /// stays as it is: one gap behind the text is then what is meant.
  static func withGaps(_ text: String) -> String {
    guard !text.contains(gap), let found = runs(in: text).first, runs(in: text).count == 1 else {
      return text
    }
    return text.replacingCharacters(in: found, with: gap)
  }

  private static func runs(in text: String) -> [Range<String.Index>] {
    var runs: [Range<String.Index>] = []
    var place = text.startIndex
    while let start = text[place...].firstIndex(where: { $0 == "_" || $0 == "＿" }) {
      let end = text[start...].firstIndex { $0 != "_" && $0 != "＿" } ?? text.endIndex
      if text[start..<end].count > 2 { runs.append(start..<end) }
      place = end
    }
    return runs
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
