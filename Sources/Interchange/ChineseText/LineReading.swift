/// Reads one line of a question file.
struct LineReading {
  /// The line without white space around it and without the bullets of Markdown; what stands out is between marks.
  let marked: String
  /// Without the marks.
  private let text: String
  /// A box or a circle to tick stands before it.
  private let isBoxed: Bool

  init(_ line: String) {
    var marked = CellText.tidy(RadicalFolding.folded(line))
    for bullet in ["- ", "* ", "• ", "+ "] where marked.hasPrefix(bullet) {
      marked = CellText.tidy(String(marked.dropFirst(2)))
    }
    (self.marked, isBoxed) = TickBox.read(Looks.markingStars(marked))
    text = Looks.plain(self.marked)
  }

  /// What the line is; `next` is the index of the option that may come.
  func kind(next: Int) -> LineKind {
    if text.isEmpty || text.allSatisfy({ "-=—_*~·.…－＝".contains($0) }) { return .blank }
    if let key = AnswerKey.entries(text) { return .key(nil, key) }
    if let (section, key) = sectionKey() { return .key(section, key) }
    if let field = field() { return field }
    let characters = MarkedText(marked)
    if let options = OptionLine.options(characters, next: next) { return .options(next, options) }
    if next > 0, let options = OptionLine.options(characters, next: 0) {
      return .options(0, options)
    }
    if isBoxed {
      return .options(next, [characters.option(0..<characters.characters.count, mark: 0)])
    }
    if let heading = heading() { return heading }
    if let (number, rest) = NumberedLine.read(text) {
      // What was filled in before the number stands before the rest, which is no end of the line then.
      return .numbered(number, text.hasSuffix(rest) ? characters.suffix(rest.count) : rest)
    }
    return .text(marked)
  }

  /// A key behind the name of its section: `一、单选题：1-5 ABCDE`.
  private func sectionKey() -> (TypeWord, [(number: Int, answer: String)])? {
    guard text.prefix(12).contains(where: { "选判题".contains($0) }) else { return nil }
    let places = text.indices.dropFirst(2).lazy.filter { place in
      text[place].isNumber && "：:）)题 \t".contains(text[text.index(before: place)])
    }
    for place in places.prefix(6) {
      let title = CellText.tidy(String(text[..<place].drop { $0 == "#" }))
      if let type = sectionType(title),
        let entries = AnswerKey.entries(String(text[place...]), least: 1)
      {
        return (type, entries)
      }
    }
    return nil
  }

  // MARK: What only matters at some places

  /// Whether the line is the title of answers that follow, such as `参考答案及评分标准`.
  var isKeyTitle: Bool {
    let title = text.filter { !"【】[]# ".contains($0) }
    guard title.count <= 30, !OptionLine.isLettered(title), NumberedLine.read(text) == nil,
      let place = title.firstRange(of: "答案"),
      !title.contains(where: { "。？?，,；;".contains($0) })
    else { return false }
    var before = title[..<place.lowerBound].drop { "附件录：:一二三四五六七八九十、".contains($0) }
    for word in ["参考", "标准", "正确"] where before.hasSuffix(word) {
      before = before.dropLast(word.count)
    }
    let rest = title[place.upperBound...].drop { "：:".contains($0) }
    return (before.isEmpty || "题卷库".contains(before.last ?? " "))
      && (rest.isEmpty || "及与和、（(解部页".contains(rest.first ?? " ") && rest.count <= 10)
  }

  /// Whether a colon or brackets make the line a label that waits for what follows.
  var isLabel: Bool { text.last.map { "：:】]".contains($0) } ?? false }

  /// Whether the number of the line stands in brackets or a circle.
  var hasBracketedNumber: Bool {
    text.first.map { "（([①②③④⑤⑥⑦⑧⑨⑩".contains($0) } ?? false
  }

  /// A line with nothing but the number of a question.
  var bareNumber: Int? {
    let digits = text.last.map { ".、．".contains($0) } ?? false ? text.dropLast() : text[...]
    return digits.count <= 4 && digits.allSatisfy(\.isASCII) ? Int(digits) : nil
  }

  /// What a platform says of how somebody answered: `10分`, `回答正确`.
  var isResult: Bool {
    isVerdict
      || text.hasSuffix("分") && text.count > 1
        && text.dropLast().allSatisfy { $0.isNumber || ". ".contains($0) }
  }

  var isVerdict: Bool {
    ["正确", "错误", "回答正确", "回答错误", "未作答", "半对"].contains(text)
  }

  // MARK: Fields

  private static let answers = [
    "正确答案是", "正确答案为", "正确答案", "参考答案", "标准答案", "答案是", "答案为", "答案", "正答", "ANSWER", "Answer",
  ]
  private static let explanations = ["答案解析", "试题解析", "题目解析", "参考解析", "解析", "解释", "答案说明", "分析"]
  private static let remarks = [
    "难易程度", "难度", "知识点", "考点", "分值", "题型", "出处", "来源", "我的答案", "得分", "本题总得分", "本题得分", "题目编号", "编号",
    "题名", "法律依据",
    "依据", "标签", "提示", "有效期",
  ]

  private static let stems = ["题目内容", "题目", "题干", "试题"]

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
    guard closes || hasColon || rest.allSatisfy(\.isWhitespace) else { return nil }
    return Self.behindColon(rest)
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
