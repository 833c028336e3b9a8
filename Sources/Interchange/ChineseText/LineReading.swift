/// Reads one line of a question file.
struct LineReading {
  /// The line without white space around it, marks of Markdown left out.
  let text: String

  init(_ line: String) {
    var text = Looks.behindLetters(CellText.tidy(RadicalFolding.folded(line)))
    if text.hasPrefix("**"), text.hasSuffix("**"), text.count > 4 {
      text = CellText.tidy(String(text.dropFirst(2).dropLast(2)))
    }
    for bullet in ["- ", "* ", "• ", "+ "] where text.hasPrefix(bullet) {
      text = CellText.tidy(String(text.dropFirst(2)))
    }
    self.text = text
  }

  /// What the line is; `next` is the index of the option that may come.
  func kind(next: Int) -> LineKind {
    if text.isEmpty || text.allSatisfy({ "-=—_*~·.…－＝".contains($0) }) { return .blank }
    if let key = AnswerKey.entries(text) { return .key(key) }
    if let field = field() { return field }
    if let options = OptionLine.options(text, next: next) { return .options(next, options) }
    if next > 0, let options = OptionLine.options(text, next: 0) { return .options(0, options) }
    if let heading = heading() { return heading }
    if let (number, rest) = NumberedLine.read(text) { return .numbered(number, rest) }
    return .text(text)
  }

  // MARK: Fields

  private static let answers = [
    "正确答案", "参考答案", "标准答案", "答案是", "答案为", "答案", "正答", "ANSWER", "Answer",
  ]
  private static let explanations = ["答案解析", "试题解析", "题目解析", "参考解析", "解析", "解释", "答案说明", "分析"]
  private static let remarks = [
    "难易程度", "难度", "知识点", "考点", "分值", "题型", "出处", "来源", "我的答案", "得分", "题目编号", "编号", "题名", "法律依据",
    "依据", "标签", "提示", "有效期",
  ]

  private func field() -> LineKind? {
    if text.hasPrefix("我的答案"), let place = text.firstRange(of: "正确答案") {
      return .answer(Self.behindColon(text[place.upperBound...]))
    }
    for name in Self.explanations {
      if let rest = value(of: name) { return .explanation(rest) }
    }
    for name in Self.answers {
      if let rest = value(of: name) { return .answer(rest) }
    }
    for name in Self.remarks {
      if let rest = value(of: name) { return .remark(name, rest) }
    }
    return nil
  }

  /// What stands behind `【答案】`, `答案：` or `[答案]`; a name with neither brackets nor a colon is text.
  private func value(of name: String) -> String? {
    var rest = text[...]
    let opens = rest.first.map { "【[（(〖".contains($0) } ?? false
    if opens { rest = rest.dropFirst() }
    guard rest.hasPrefix(name) else { return nil }
    rest = rest.dropFirst(name.count)
    let closes = opens && (rest.first.map { "】]）)〗".contains($0) } ?? false)
    if closes { rest = rest.dropFirst() }
    let hasColon = rest.drop { $0.isWhitespace }.first.map { "：:".contains($0) } ?? false
    guard closes || hasColon || rest.allSatisfy(\.isWhitespace) else { return nil }
    return Self.behindColon(rest)
  }

  private static func behindColon(_ text: Substring) -> String {
    CellText.tidy(String(text.drop { $0.isWhitespace || "：:".contains($0) }))
  }

  // MARK: Headings

  private func heading() -> LineKind? {
    let isMarked = text.hasPrefix("#")
    let title = CellText.tidy(String(text.drop { $0 == "#" || $0 == " " }))
    if title.count <= 100, let type = sectionType(title) { return .section(type) }
    if isMarked { return .heading(title) }
    guard title.count <= 40, title.hasPrefix("第"),
      let unit = title.dropFirst().firstIndex(where: { "章讲节篇课编".contains($0) }),
      title[title.index(after: title.startIndex)..<unit].allSatisfy({
        "零一二三四五六七八九十百两0123456789".contains($0)
      })
    else { return nil }
    return .heading(title)
  }

  /// A heading that names a type of question: nothing before the word but its number, and no question in it.
  private func sectionType(_ title: String) -> TypeWord? {
    let numbers = "一二三四五六七八九十0123456789、.． 第部分大题：:"
    var rest = title[...]
    if rest.first.map({ "（(".contains($0) }) ?? false,
      let end = rest.prefix(5).firstIndex(where: { "）)".contains($0) }),
      rest[rest.index(after: rest.startIndex)..<end].allSatisfy({ numbers.contains($0) })
    {
      rest = rest[rest.index(after: end)...]
    }
    rest = rest.drop { numbers.contains($0) }
    let words = [
      "单选", "单项", "多选", "多项", "不定项", "判断", "是非", "填空", "简答", "问答", "论述", "名词解释", "案例分析", "选择题",
    ]
    guard words.contains(where: { rest.hasPrefix($0) }) else { return nil }
    let name = rest.prefix { !"（(【：:，,。 ".contains($0) }
    let opensBracket = rest.dropFirst(name.count).first.map { "（(【".contains($0) } ?? true
    guard name.count <= 10, opensBracket || !title.contains(where: { "？?。".contains($0) }) else {
      return nil
    }
    return TypeWord(String(name))
  }
}
