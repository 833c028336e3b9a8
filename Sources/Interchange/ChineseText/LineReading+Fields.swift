/// Lines that begin with the name of what they hold, such as `答案：`.
extension LineReading {
  private static let answers = [
    "正确答案是", "正确答案为", "正确答案", "参考答案", "标准答案", "答案是", "答案为", "答案", "正答", "答", "ANSWER", "Answer",
  ]
  private static let explanations = ["答案解析", "试题解析", "题目解析", "参考解析", "解析", "解释", "答案说明", "分析"]
  private static let remarks = [
    "难易程度", "难度", "知识点", "考点", "分值", "题型", "出处", "来源", "得分", "本题总得分", "本题得分", "题目编号", "编号",
    "题名", "法律依据",
    "依据", "标签", "提示", "有效期",
  ]

  private static let stems = ["题目内容", "题目", "题干", "试题"]

  private static let replies = [
    "我的答案", "您的答案", "你的答案", "学生答案", "考生答案", "用户答案", "答题结果", "作答结果", "作答",
  ]

  func field() -> LineKind? {
    if let reply = Self.replies.first(where: text.hasPrefix) {
      if let place = text.firstRange(of: "正确答案") {
        return .answer(Self.behindColon(text[place.upperBound...]))
      }
      if value(of: reply) != nil { return .reply }
    }
    for name in Self.explanations {
      if let rest = value(of: name) { return .explanation(rest) }
    }
    for name in Self.answers {
      if let rest = value(of: name) ?? bareAnswer(behind: name) { return .answer(rest) }
    }
    for name in Self.stems {
      if let rest = value(of: name), isLabel || !rest.isEmpty { return .stem(rest) }
    }
    if let rest = value(of: "选项"), isLabel || !rest.isEmpty {
      return OptionLine.options(MarkedText(rest), next: 0).map { .options(0, $0) } ?? .blank
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
    guard closes || hasColon || rest.allSatisfy(\.isWhitespace) && name.count > 1 else {
      return nil
    }
    return Self.behindColon(rest)
  }

  /// `答案B`, with nothing between.
  private func bareAnswer(behind name: String) -> String? {
    guard text.hasPrefix(name), text.count <= name.count + 8 else { return nil }
    let rest = CellText.tidy(String(text.dropFirst(name.count)))
    return AnswerKey.isAnswer(rest) ? rest : nil
  }

  /// A text that ends with its answer, as in `谁主持？　答案：B`; `nil` if it does not.
  static func tail(_ text: String) -> (text: String, answer: String)? {
    guard let place = text.ranges(of: "答案").last, place.lowerBound > text.startIndex else {
      return nil
    }
    let rest = text[place.upperBound...].drop { "：:】]是 　".contains($0) }
    let answer = CellText.tidy(String(rest.filter { !"）)】]。".contains($0) }))
    guard rest.startIndex > place.upperBound, AnswerKey.isAnswer(answer) else { return nil }
    var before = text[..<place.lowerBound]
    for word in ["正确", "参考", "标准"] where before.hasSuffix(word) {
      before = before.dropLast(word.count)
    }
    while let last = before.last, last.isWhitespace || "（(【[".contains(last) { before.removeLast() }
    return before.isEmpty ? nil : (String(before), answer)
  }

  /// An answer, and the explanation that stands behind it on the same line: `B　解析：……`.
  static func parts(ofAnswer text: String) -> (answer: String, explanation: String?) {
    for sign in ["【解析】", "【答案解析】", "[解析]", "（解析）", "答案解析：", "答案解析:", "解析：", "解析:"] {
      guard let place = text.firstRange(of: sign) else { continue }
      let rest = behindColon(text[place.upperBound...])
      return (CellText.tidy(String(text[..<place.lowerBound])), rest.isEmpty ? nil : rest)
    }
    return (text, nil)
  }

  private static func behindColon(_ text: Substring) -> String {
    CellText.tidy(String(text.drop { $0.isWhitespace || "：:".contains($0) }))
  }
}
