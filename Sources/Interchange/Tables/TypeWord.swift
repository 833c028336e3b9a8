/// What a cell or the name of a worksheet says about the type of a question.
enum TypeWord: Hashable {
  case single, multiple, trueFalse, blank, short, ordering, matching

  /// `nil` if it says nothing certain, such as a bare number.
  init?(_ text: String) {
    let word = CellText.heading(text)
    let words: [(TypeWord, [String])] = [
      (.multiple, ["多选", "多项", "不定项", "multiple", "multi"]),
      (.single, ["单选", "单项", "single", "选择题"]),
      (.trueFalse, ["判断", "是非", "对错", "truefalse", "true/false", "judg"]),
      (.blank, ["填空", "blank", "fill"]),
      (.short, ["简答", "问答", "论述", "名词解释", "案例", "essay", "short"]),
      (.ordering, ["排序", "order"]), (.matching, ["连线", "匹配", "match"]),
    ]
    guard word != "multichoice",
      let found = words.first(where: { $0.1.contains(where: word.contains) })
    else { return nil }
    self = found.0
  }
}
