/// The words and signs for true and false. `1 A` and `2 B` are how the screen numbers 对 and 错, and `0`
/// is the other usual "no"; so 2 is 错.
enum TrueFalseWord {
  static func read(_ text: String) throws(AnswerProblem) -> Bool {
    let folded = TextFolding.fold(text).filter { !$0.isPunctuationOrSpace }
    guard let isTrue = meaning(folded) else { throw .notTrueOrFalse(text) }
    return isTrue
  }

  private static func meaning(_ folded: String) -> Bool? {
    if right.contains(folded) { return true }
    if wrong.contains(folded) { return false }
    for lead in ["答案是", "答案", "选项", "我选", "选"] where folded.hasPrefix(lead) {
      return meaning(String(folded.dropFirst(lead.count)))
    }
    return nil
  }

  private static let right: Set<String> = [
    "对", "對", "对的", "對的", "是", "是的", "正确", "正確", "没错", "沒錯", "真", "√", "✓", "✔", "✅", "☑",
    "y", "yes", "t", "true", "right", "correct", "v", "d", "dui", "1", "a", "1a", "①",
  ]
  private static let wrong: Set<String> = [
    "错", "錯", "错的", "錯的", "否", "不是", "错误", "錯誤", "不对", "不對", "不正确", "不正確", "假", "×", "✗",
    "✘", "✕", "✖", "❌", "☒", "╳", "x", "n", "no", "f", "false", "wrong", "incorrect", "c", "cuo",
    "0",
    "2", "b", "2b", "②",
  ]
}
