import Questions

extension AnswerProblem {
  /// Why the answer is asked again, and what would be understood.
  var message: Message {
    switch self {
    case .emptyAnswer:
      Message(
        zh: "还没有作答。不想答可以输入 0，再选“跳过”。", en: "Nothing was typed. To leave the question out, type 0.")
    case .notUnderstood(let text):
      Message(
        zh: "没看懂“\(text)”，请再输入一次；输入 0 打开菜单。",
        en: "“\(text)” is not understood. Please try again; 0 opens the menu.")
    case .noSuchOption(let text, let last):
      Message(
        zh: "没有“\(text)”这个选项，选项只有 A 到 \(last)。",
        en: "There is no option “\(text)”; they go from A to \(last).")
    case .noSuchLeft(let text, let last):
      Message(
        zh: "左边没有“\(text)”，只有 1 到 \(last)。",
        en: "There is no “\(text)” on the left; they go from 1 to \(last).")
    case .oneOptionOnly:
      Message(zh: "这是单选题，只能选一个。", en: "This is single choice: pick one option only.")
    case .rangeOrPair(let first, let last):
      Message(
        zh: "“\(first)-\(last)”可能有两种意思，请把选的字母都写出来。",
        en: "“\(first)-\(last)” may mean two things; please type every letter.")
    case .repeatedItem(let text):
      Message(zh: "“\(text)”输入了两次，请重新输入。", en: "“\(text)” was typed twice.")
    case .missingItems(let texts):
      Message(
        zh: "请把每一项都写上，还缺 \(texts.joined(separator: "、"))。",
        en: "\(texts.joined(separator: ", ")) missing: every item has to be there.")
    case .notTrueOrFalse(let text):
      Message(
        zh: "看不懂“\(text)”，请输入“对”或“错”（也可以输 1 或 2）。",
        en: "“\(text)” is not understood; type true or false (or 1, 2).")
    case .blankCount(let expected, let got):
      Message(
        zh: "这道题有 \(expected) 个空，您填了 \(got) 个。几个空之间用“；”隔开。",
        en: "There are \(expected) blanks and you filled \(got). Put “;” between them.")
    case .emptyBlank(let index):
      Message(zh: "第 \(index + 1) 空还没有填。", en: "Blank \(index + 1) is empty.")
    case .missingUnit:
      // Naming the unit would give part of the answer away.
      Message(zh: "请连单位一起写，如“5 人”“30 日”。", en: "Please add the unit (days, persons, months…).")
    }
  }
}
