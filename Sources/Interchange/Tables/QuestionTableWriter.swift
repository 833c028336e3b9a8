import Questions

/// Writes questions as a table that `QuestionTableReader` reads back, a row each, headings in Chinese.
package enum QuestionTableWriter {
  /// As many options as the table has columns for, at least.
  private static let fewestOptions = 4

  /// The heading and a row for each item. What does not come along is told in `left`, by index: feedbacks
  /// of options, and pairs that hold the arrow that joins them.
  package static func rows(
    of items: [ForeignItem]
  ) -> (rows: [[String]], left: [(index: Int, loss: ImportLoss)], written: [Int]) {
    let most =
      items.map { item in
        switch item.body {
        case .choice(let options, _): options.count
        case .ordering(let items): items.count
        case .matching(let pairs, let extras): pairs.count + extras.count
        default: 0
        }
      }.max() ?? 0
    let columns = max(most, fewestOptions)
    let letters = (0..<columns).map { OptionLetter.text(of: $0) }
    var rows = [
      ["编号", "题型", "题干"] + letters.map { "选项\($0)" }
        + ["答案", "解析", "依据", "难度", "标签", "章节", "提示", "有效期"]
    ]
    var left: [(index: Int, loss: ImportLoss)] = []
    var written: [Int] = []
    for (index, item) in items.enumerated() {
      left += item.leftBehind.map { (index, $0) }
      guard let (type, stem, options, answer) = cells(item) else {
        left.append((index, .field("连线")))
        continue
      }
      if case .choice(let options, _) = item.body, options.contains(where: { $0.feedback != nil }) {
        left.append((index, .field("选项说明")))
      }
      written.append(index)
      rows.append(
        [item.sourceID ?? "", type, stem]
          + options + Array(repeating: "", count: columns - options.count)
          + [
            answer, item.explanation ?? "", item.basis ?? "",
            item.difficulty.map(String.init) ?? "",
            item.tags.joined(separator: "、"), item.category.joined(separator: "/"), item.hint ?? "",
            item.validity ?? "",
          ])
    }
    return (rows, left, written)
  }

  private static func cells(
    _ item: ForeignItem
  ) -> (type: String, stem: String, options: [String], answer: String)? {
    switch item.body {
    case .choice(let options, let several):
      let right = options.indices.filter { options[$0].isRight }.map(OptionLetter.text).joined()
      return (several ? "多选题" : "单选题", item.stem, options.map(\.text), right)
    case .trueFalse(let isTrue): return ("判断题", item.stem, [], isTrue ? "正确" : "错误")
    case .blanks(let answers):
      let stem = item.stem.replacing("{{}}", with: "____")
      let texts = answers.map { $0.joined(separator: "/") }
      return ("填空题", stem, [], texts.joined(separator: answers.count > 1 ? "；" : ""))
    case .ordering(let items):
      return ("排序题", item.stem, items, items.indices.map(OptionLetter.text).joined())
    case .short(let model, _): return ("简答题", item.stem, [], model)
    case .matching(let pairs, let extras):
      return PairCell.options(pairs, extras: extras).map { ("连线题", item.stem, $0, "") }
    }
  }
}
