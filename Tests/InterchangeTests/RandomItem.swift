import Interchange
import TestSupport

/// Questions made by chance, of texts that hold what formats trip over.
enum RandomItem {
  enum Kind: CaseIterable {
    case choice, trueFalse, blank, short, matching, ordering
  }

  private static let words = [
    "代表", "乡镇人大", "第二十五条", "3%", "a=b", "“引号”", "{甲}", "~波浪", "C#", "A、乙", "100", "x:y", "\\斜杠",
    "正确的做法",
    "主席团", "会议", "=>", "->", "1.5",
  ]

  static func make(_ index: Int, _ chance: inout SeededGenerator, kinds: [Kind]) -> ForeignItem {
    let kind = kinds.randomElement(using: &chance) ?? .trueFalse
    let stem = "第\(index)题" + text(&chance)
    let body: ForeignBody
    var withGap = stem
    switch kind {
    case .choice:
      let texts = distinct(Int.random(in: 2...5, using: &chance), &chance)
      let several = Bool.random(using: &chance)
      let right =
        several
        ? Set([0] + texts.indices.filter { _ in Bool.random(using: &chance) })
        : [Int.random(in: texts.indices, using: &chance)]
      body = .choice(
        texts.enumerated().map {
          ForeignOption("选\($0.offset)" + $0.element, isRight: right.contains($0.offset))
        },
        several: several || right.count > 1)
    case .trueFalse: body = .trueFalse(Bool.random(using: &chance))
    case .blank:
      withGap = "\(stem)应当是{{}}名"
      body = .blanks([["五\(index)"]])
    case .short: body = .short(model: "要点是" + text(&chance), points: [])
    case .matching:
      let texts = distinct(6, &chance)
      body = .matching(
        (0..<3).map {
          .init("左\($0)" + texts[$0].replacing("=>", with: "").replacing("->", with: ""), "右\($0)")
        },
        extras: [])
    case .ordering:
      body = .ordering(distinct(3, &chance).enumerated().map { "步\($0.offset)\($0.element)" })
    }
    var item = ForeignItem(at: ImportPlace(line: index + 1), stem: withGap, body: body)
    item.sourceID = "n\(index)"
    return item
  }

  private static func text(_ chance: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...3, using: &chance)).map { _ in words.randomElement(using: &chance) ?? ""
    }
    .joined()
  }

  private static func distinct(_ count: Int, _ chance: inout SeededGenerator) -> [String] {
    Array(words.shuffled(using: &chance).prefix(count))
  }
}
