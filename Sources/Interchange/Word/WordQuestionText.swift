import Questions

/// One question in the lines that people write in Word.
struct WordQuestionText {
  let item: ForeignItem
  /// The number that stands before it.
  let number: Int

  var lines: [String] {
    let (type, answer) = typeAndAnswer
    var lines = ["\(number)．（\(type)）\(Spacing.oneLine(stem))"]
    lines += options.enumerated().map { index, text in
      "\(OptionLetter.text(of: index))．\(Spacing.oneLine(text))"
    }
    if let answer { lines.append("答案：\(Spacing.oneLine(answer))") }
    if let text = item.explanation { lines.append("解析：\(Spacing.oneLine(text))") }
    for (name, value) in fields { lines.append("\(name)：\(Spacing.oneLine(value))") }
    return lines
  }

  /// What does not come back: the question is read as it stands.
  var losses: [ImportLoss] {
    var losses: [ImportLoss] = []
    if case .choice(let options, _) = item.body, options.contains(where: { $0.feedback != nil }) {
      losses.append(.field("选项说明"))
    }
    if case .short(_, let points) = item.body, !points.isEmpty { losses.append(.field("要点")) }
    let back = ChineseTextReader.read(lines: lines, keys: []).items
    if back.count != 1 || !isSame(back[0]) { losses.append(.field("题面和答案的写法")) }
    return losses
  }

  private func isSame(_ other: ForeignItem) -> Bool {
    Spacing.oneLine(item.stem) == Spacing.oneLine(other.stem)
      && Self.bare(item.body) == Self.bare(other.body)
      && item.explanation.map(Spacing.oneLine) == other.explanation.map(Spacing.oneLine)
  }

  /// Without what is told apart, on one line each.
  private static func bare(_ body: ForeignBody) -> ForeignBody {
    switch body {
    case .choice(let options, let several):
      return .choice(
        options.map { ForeignOption(Spacing.oneLine($0.text), isRight: $0.isRight) },
        several: several)
    case .short(let model, _): return .short(model: Spacing.oneLine(model), points: [])
    default: return body
    }
  }

  private var stem: String {
    guard case .blanks = item.body else { return item.stem }
    return item.stem.replacing("{{}}", with: "____")
  }

  private var options: [String] {
    switch item.body {
    case .choice(let options, _): options.map(\.text)
    case .ordering(let items): items
    case .matching(let pairs, let extras): PairCell.options(pairs, extras: extras) ?? []
    case .trueFalse, .blanks, .short: []
    }
  }

  private var typeAndAnswer: (type: String, answer: String?) {
    switch item.body {
    case .choice(let options, let several):
      let right = options.indices.filter { options[$0].isRight }.map(OptionLetter.text).joined()
      return (several ? "多选题" : "单选题", right)
    case .trueFalse(let isTrue): return ("判断题", isTrue ? "正确" : "错误")
    case .blanks(let answers):
      return ("填空题", answers.map { $0.joined(separator: "/") }.joined(separator: "；"))
    case .ordering(let items): return ("排序题", items.indices.map(OptionLetter.text).joined())
    case .matching: return ("连线题", nil)
    case .short(let model, _): return ("简答题", model)
    }
  }

  private var fields: [(String, String)] {
    [
      ("题名", item.title), ("依据", item.basis), ("难度", item.difficulty.map(String.init)),
      ("提示", item.hint),
      ("有效期", item.validity),
      ("标签", item.tags.isEmpty ? nil : item.tags.joined(separator: "、")), ("编号", item.sourceID),
    ].compactMap { name, value in value.map { (name, $0) } }
  }
}
