/// Reads one line of a question file.
struct LineReading {
  /// The line without white space around it and without the bullets of Markdown; what stands out is between marks.
  let marked: String
  /// Without the marks.
  let text: String
  /// A box or a circle to tick stands before it.
  private let isBoxed: Bool

  init(_ line: String) {
    var marked = CellText.tidy(RadicalFolding.folded(line))
    for bullet in ["> ", "- ", "* ", "• ", "+ "] where marked.hasPrefix(bullet) {
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
    if text.count == 1, let letter = text.unicodeScalars.first?.value, letter == 0x41 + UInt32(next)
    {
      return .options(next, [""])
    }
    if isBoxed {
      return .options(next, [characters.option(0..<characters.characters.count, mark: 0)])
    }
    if let heading = heading() { return heading }
    if let (number, rest) = NumberedLine.read(text) {
      // What was filled in before the number stands before the rest, which is no end of the line then.
      return .numbered(number, text.hasSuffix(rest) ? characters.suffix(rest.count) : rest)
    }
    return labelled() ?? .text(marked)
  }

  /// `【单选题】1. 谁？`: the label goes with the stem.
  private func labelled() -> LineKind? {
    guard text.first.map({ "【[（(".contains($0) }) ?? false,
      let end = text.prefix(10).firstIndex(where: { "】]）)".contains($0) }),
      TypeWord(String(text[text.index(after: text.startIndex)..<end])) != nil,
      let (number, rest) = NumberedLine.read(CellText.tidy(String(text[text.index(after: end)...])))
    else { return nil }
    return .numbered(number, text[...end] + rest)
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

  // MARK: Headings

  private func heading() -> LineKind? {
    let isMarked = text.hasPrefix("#")
    let title = CellText.tidy(String(text.drop { $0 == "#" || $0 == " " }))
    if title.count <= 200, let type = sectionType(title) { return .section(type) }
    if isMarked {
      // Some give questions a heading each.
      let isQuestion = text.hasPrefix("###") || title.contains { "？?（(".contains($0) }
      if isQuestion, let (number, rest) = NumberedLine.read(title) {
        return .numbered(number, rest)
      }
      return .heading(title)
    }
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
    // `二、多选题：本大题共5小题。在……` says how to answer, in sentences.
    let isHead = opensBracket || name.hasSuffix("题") && KeySection.read(title) != nil
    guard name.count <= 10, isHead || !title.contains(where: { "？?。".contains($0) }) else {
      return nil
    }
    return TypeWord(String(name))
  }
}
