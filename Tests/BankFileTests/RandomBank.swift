import TestSupport

/// Writes banks as people do: every type, in every way of writing that is read, with prose between.
struct RandomBank {
  private var random: SeededGenerator
  private var ids = 0

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func text() -> String {
    let language = pick(["zh-Hans", "en", "zh"])
    var text = pick(["", "\u{FEFF}", "\n \n"])
    text += "---\nid: random\ntitle: 随机\nlanguage: \(language)\n---\n"
    if chance(3) { text += prose() }
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      text += chance(4) ? "#  章\(gap())" + (chance(2) ? prose() : "") : ""
      text += chance(4) ? caseBlock() : question(level: "##")
    }
    return chance(3) ? text.replacingLineBreaks("\r\n") : text
  }

  private mutating func caseBlock() -> String {
    var text = heading("##") + line(words()) + "\n" + fields(ofCase: true)
    for _ in 0..<Int.random(in: 1...3, using: &random) { text += question(level: "###") }
    return text
  }

  private mutating func question(level: String) -> String {
    heading(level) + body() + fields(ofCase: false)
  }

  private mutating func heading(_ level: String) -> String {
    ids += 1
    return "\(level) \(pick(["", " "]))题\(ids)\(pick(["", " 标签", "　a b "]))\(gap())"
  }

  private mutating func body() -> String {
    switch Int.random(in: 0..<7, using: &random) {
    case 0: return stem() + options("(", ")", "（", "）", single: true)
    case 1: return stem() + options("[", "]", "［", "］", single: false)
    case 2: return stem() + "\n" + key("答案", "Answer") + pick(["对", "错误", " × ", "true"]) + gap()
    case 3: return fillIn() + "\n"
    case 4: return stem() + items { $0.pick(["1. ", "2)  ", "10. "]) + $0.words() }
    case 5: return stem() + items { $0.words() + $0.pick(["=>", " => "]) + $0.words() }.bulleted
    default: return stem() + "\n" + shortAnswer()
    }
  }

  private mutating func stem() -> String {
    var text = line(words() + "？")
    if chance(3) { text += "\n" + line("1. \(words())") + line("- \(words())") + "\n\(line("又？"))" }
    if chance(4) { text += line("\\依据：\(words())") }
    if chance(5) { text += "```\n## \(words())\n\n- (√) 不是\n```\n" }
    if chance(5) { text += "　　" + line(words()) }
    return text
  }

  private mutating func fillIn() -> String {
    var text = words()
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      text += "{{" + pick(["五", "过半数|过半", " a ", #"\{\|\}"#, #"\\|x"#]) + "}}" + pick(["", "\n"])
      text += words()
    }
    return text + "\n"
  }

  private mutating func options(
    _ open: String, _ close: String, _ wideOpen: String, _ wideClose: String, single: Bool
  ) -> String {
    let count = Int.random(in: 2...5, using: &random)
    let right = Int.random(in: 0..<count, using: &random)
    var text = pick(["", "\n", "\n\n"])
    for index in 0..<count {
      let isRight = index == right || !single && chance(2)
      let mark = isRight ? pick(["√", "x", " x "]) : pick(["", " ", "　"])
      text +=
        "- " + pick([open, wideOpen]) + mark + pick([close, wideClose]) + pick(["", " ", "  "])
      text += line(words()) + continuation()
      if chance(3) { text += pick(["  > ", "   >", "\t> "]) + line(words()) }
    }
    return text + pick(["", "\n\(line("尾" + words()))"])
  }

  private mutating func items(_ item: (inout RandomBank) -> String) -> [String] {
    (0..<Int.random(in: 2...4, using: &random)).map { _ in line(item(&self)) + continuation() }
  }

  private mutating func continuation() -> String {
    guard chance(3) else { return "" }
    let indent = pick(["  ", "    ", "\t", " "])
    var text = indent + line(words())
    if chance(2) { text += "\n\(indent)\(indent)" + line(words()) }
    if chance(4) { text += "\(indent)~~~\n\(indent)  - (x) 码\n\(indent)~~~\n" }
    return text
  }

  private mutating func shortAnswer() -> String {
    let points = (0..<2).map { _ in
      "-" + pick([" ", "  "]) + words() + pick(["", "\n   续"]) + pick([" (2)", "（1.5）", "(0.25分)"])
        + "\n"
    }
    let both = [
      key("答案", "Answer") + words() + gap(), key("要点", "Points") + "\n" + points.joined(),
    ]
    return (chance(2) ? both : both.reversed()).joined(separator: pick(["", "\n"]))
  }

  private mutating func fields(ofCase: Bool) -> String {
    var all = [
      key("依据", "Source") + pick(["代表法 第一条", "代表法 第二十三条第一款；第二条", ""]),
      key("难度", "Difficulty") + pick(["1", " 5 ", "３"]),
      key("标签", "Tags") + pick(["甲、乙", "a,b"]),
      key("有效", "Valid") + pick(["2025-01-01..", "..2026-01-01"]),
    ]
    if !ofCase {
      all += [
        key("解析", "Explanation") + words() + pick(["", "\n\n再说。\n- 甲\n1. 乙", "\n```\n难度：\n```"]),
        key("提示", "Hint") + words(), key("易混", "Contrast") + "题1", key("乱序", "Shuffle") + "no",
      ]
    }
    let kept = all.filter { _ in Bool.random(using: &random) }.shuffled(using: &random)
    return pick(["\n", "\n\n"]) + kept.map { $0 + pick(["\n", "\n\n", " \n"]) }.joined()
  }

  private mutating func key(_ chinese: String, _ english: String) -> String {
    pick([chinese, english]) + pick(["：", ":", ": "])
  }

  private mutating func prose() -> String {
    pick(["笔记\n", "\n\n笔记 \n\n\n- 甲\n", "> 引\n```\n# 码\n```\n"])
  }

  private mutating func line(_ text: String) -> String { text + pick(["\n", "\n", " \n"]) }

  private mutating func gap() -> String { pick(["\n", "\n\n", " \n\n\n"]) }

  mutating func words() -> String {
    let parts = ["主席团", "代表", "a", "**重**", "（注）", "第一条", "`c`", "𠀀"]
    return (0..<Int.random(in: 1...4, using: &random)).map { _ in pick(parts) }.joined()
  }

  mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  private mutating func chance(_ count: Int) -> Bool {
    Int.random(in: 0..<count, using: &random) == 0
  }

}

extension [String] {
  /// Each item behind a bullet.
  fileprivate var bulleted: String { map { "- " + $0 }.joined() }
}

private func + (stem: String, items: [String]) -> String { stem + items.joined() }
