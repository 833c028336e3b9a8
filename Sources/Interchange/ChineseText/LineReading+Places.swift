/// What a line may be that only matters at some places of a file.
extension LineReading {
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

  /// Whether the line lists what the question is about: `①甲　②乙`.
  var isList: Bool { text.first.map { "①②③④⑤⑥⑦⑧⑨⑩".contains($0) } ?? false }

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
}
