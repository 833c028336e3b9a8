import TestSupport

/// Laws of words drawn by chance, so that no two articles are alike by nature.
enum RandomLaw {
  private static let words = [
    "村民", "图书", "水渠", "道路", "会议", "主任", "每年", "公布", "应当", "可以", "监督", "讨论", "修缮", "登记",
    "树木", "果园", "电灯", "广场", "学校", "老人", "儿童", "医生", "桥梁", "粮食", "仓库", "值班", "清扫", "报告",
  ]

  static func text(_ chance: inout SeededGenerator) -> String {
    let articles = (0..<Int.random(in: 1...20, using: &chance)).map { _ in article(&chance) }
    return numbered(articles)
  }

  /// A law, and the same with articles struck out, put in, changed and moved.
  static func versions(_ chance: inout SeededGenerator) -> (String, String) {
    let old = (0..<Int.random(in: 3...20, using: &chance)).map { _ in article(&chance) }
    var new = old
    for _ in 0..<Int.random(in: 0...6, using: &chance) {
      let place = Int.random(in: 0..<max(1, new.count), using: &chance)
      switch Int.random(in: 0..<4, using: &chance) {
      case 0 where new.count > 1: new.remove(at: place)
      case 1: new.insert(article(&chance), at: place)
      case 2: new[place] += "\n" + article(&chance)
      default: new.append(new.remove(at: place))
      }
    }
    return (numbered(old), numbered(new))
  }

  private static func article(_ chance: inout SeededGenerator) -> String {
    let count = Int.random(in: 8...30, using: &chance)
    return (0..<count).compactMap { _ in words.randomElement(using: &chance) }.joined() + "。"
  }

  private static func numbered(_ articles: [String]) -> String {
    articles.enumerated().map { "第\($0 + 1)条　\($1)" }.joined(separator: "\n")
  }
}
