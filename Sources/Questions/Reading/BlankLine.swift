/// Reads what was typed for blanks. The text stays as it was typed; only what can't be marked fairly is
/// asked again.
enum BlankLine {
  /// One text for each blank of `fillIn`.
  static func texts(_ line: String, of fillIn: FillIn) throws(AnswerProblem) -> [String] {
    let texts = split(line, into: fillIn.blanks.count)
    guard texts.count == fillIn.blanks.count else {
      throw .blankCount(expected: fillIn.blanks.count, got: texts.count)
    }
    for (index, text) in texts.enumerated() {
      try check(text, at: index, of: fillIn)
    }
    return texts
  }

  /// Throws if the text for that blank has to be asked again.
  static func check(_ text: String, at index: Int, of fillIn: FillIn) throws(AnswerProblem) {
    guard !text.isEmpty else { throw .emptyBlank(index) }
    switch BlankComparer(fillIn, at: index).compare(text) {
    case .missingUnit(let unit):
      throw .missingUnit(blank: index, unit: unit)
    case .wrong where text.allSatisfy(\.isPunctuationOrSpace):
      throw .emptyBlank(index)
    case .right, .wrong:
      return
    }
  }

  private static func split(_ line: String, into count: Int) -> [String] {
    if count == 1 { return [line] }
    var texts = line.split(omittingEmptySubsequences: false) { ";；|｜".contains($0) }
      .map { String($0.trimmed) }
    // A separator after the last text is a habit, not one more blank.
    if texts.count > count, texts.last == "" { texts.removeLast() }
    return texts
  }
}
