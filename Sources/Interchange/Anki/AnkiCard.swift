/// The two sides that a question has as a card, as plain text.
struct AnkiCard {
  let front: String
  let back: String

  init(_ item: ForeignItem) {
    let stem = item.stem.replacing(GapMarks.gap, with: GapMarks.line)
    let isChinese = stem.unicodeScalars.contains(where: \.properties.isIdeographic)
    var front = [stem]
    var back: [String] = []
    switch item.body {
    case .choice(let options, _):
      front += options.enumerated().map { "\(Self.letter($0.offset)). \($0.element.text)" }
      back = options.enumerated().filter(\.element.isRight)
        .map { "\(Self.letter($0.offset)). \($0.element.text)" }
      for (index, option) in options.enumerated() {
        if let said = option.feedback { back.append("\(Self.letter(index)): \(said)") }
      }
    case .trueFalse(let isTrue):
      back = [isChinese ? (isTrue ? "正确" : "错误") : (isTrue ? "True" : "False")]
    case .blanks(let answers):
      back = answers.enumerated().map { index, accepted in
        (answers.count > 1 ? "\(index + 1). " : "") + accepted.joined(separator: " / ")
      }
    case .matching(let pairs, let extras):
      // In an order that does not give away what belongs together.
      front += pairs.map { "- \($0.left)" }
      front.append((pairs.map(\.right) + extras).sorted().joined(separator: " / "))
      back = pairs.map { "\($0.left) → \($0.right)" }
    case .ordering(let items):
      front += items.sorted().map { "- \($0)" }
      back = items.enumerated().map { "\($0.offset + 1). \($0.element)" }
    case .short(let model, let points):
      back = [model].filter { !$0.isEmpty } + points.map { "- \($0.text) (\($0.points))" }
    }
    if let hint = item.hint { front.append((isChinese ? "提示：" : "Hint: ") + hint) }
    if let explanation = item.explanation { back += ["", explanation] }
    if let basis = item.basis { back.append((isChinese ? "依据：" : "Source: ") + basis) }
    self.front = front.joined(separator: "\n")
    self.back = back.joined(separator: "\n")
  }

  /// A to Z, then numbers.
  private static func letter(_ index: Int) -> String {
    guard index < 26, let scalar = Unicode.Scalar(UInt32(65 + index)) else { return "\(index + 1)" }
    return String(scalar)
  }
}
