import TestSupport

/// A bank of single-choice questions, the same in every run: four options, source, explanation,
/// difficulty, tags; a chapter for every thousand.
struct GeneratedBank {
  let path: String
  let count: Int
  let byteCount: Int

  /// What it is, for titles.
  var description: String {
    "\(count) single-choice questions, \(byteCount / 1_000_000) MB"
  }

  private static let frontMatter = """
    ---
    id: bench
    title: 测速题库
    language: zh-Hans
    laws:
      代表法: 2025-03-11
    ---

    """

  /// Writes a bank of `count` questions, and as many notes for Anki if there is a path for them: stem and options, right
  /// answer and explanation.
  init(_ count: Int, to path: String, notes: String? = nil) throws {
    var random = SeededRandom(seed: 3)
    var file = try FileWriter(path)
    try file.write(Self.frontMatter.utf8)
    for number in 1...count {
      if number % 1000 == 1 { try file.write("\n# 第\(number / 1000 + 1)章\n".utf8) }
      try file.write(Self.question(number, using: &random).utf8)
    }
    byteCount = try file.finish()
    if let notes { try Self.writeNotes(count, to: notes) }
    self.path = path
    self.count = count
  }

  private static func writeNotes(_ count: Int, to path: String) throws {
    var random = SeededRandom(seed: 3)
    var file = try FileWriter(path)
    try file.write("#separator:tab\n#html:false\n".utf8)
    for number in 1...count {
      let lines = question(number, using: &random).split(separator: "\n")
      let front = ["\(number)"] + lines[1...5]
      try file.write(
        "\(front.joined(separator: "<br>"))\t\(lines[6...].joined(separator: "<br>"))\n".utf8)
    }
    _ = try file.finish()
  }

  private static func question(_ number: Int, using random: inout SeededRandom) -> String {
    var text = "\n## \(number)\n\n"
    text += random.pick(QuestionText.places) + "代表" + random.pick(QuestionText.people)
    text += random.pick(QuestionText.occasions) + "，听说" + random.pick(QuestionText.matters)
    text += "，" + random.pick(QuestionText.questions) + "\n\n"
    let right = random.number(below: 4)
    for (index, option) in random.pick(4, of: QuestionText.options).enumerated() {
      text += "- (\(index == right ? "√" : " ")) \(option)\n"
    }
    text += "\n依据：" + random.pick(QuestionText.sources)
    text += "\n解析：" + random.pick(QuestionText.explanations)
    text += "\n难度：\(random.number(below: 5) + 1)"
    return text + "\n标签：" + random.pick(2, of: QuestionText.tags).joined(separator: "、") + "\n"
  }
}
