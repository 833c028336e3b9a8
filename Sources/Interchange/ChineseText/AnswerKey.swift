/// A key at the end of a file: `1-5 ABCDE`, `1.A 2.B`, `1～5：ABCDE`.
enum AnswerKey {
  /// The entries of a line that holds nothing else; `nil` for any other line, and for fewer than `least`.
  static func entries(_ text: String, least: Int = 2) -> [(number: Int, answer: String)]? {
    let line = CellText.narrowed(text).replacing("正确", with: "√").replacing("错误", with: "×")
    guard line.first.map({ $0.isNumber }) ?? false, line.count <= 2000 else { return nil }
    let tokens = tokens(line)
    var entries: [(number: Int, answer: String)] = []
    var index = 0
    while index < tokens.count {
      guard let number = Int(tokens[index]), number > 0 else { return nil }
      if index + 2 < tokens.count, "-~–—～至".contains(tokens[index + 1]),
        let last = Int(tokens[index + 2])
      {
        index += 3
        let answers = tokens[index...].prefix(while: isSigns)
        index += answers.count
        guard last >= number, let each = each(Array(answers), count: last - number + 1) else {
          return nil
        }
        for (place, answer) in each.enumerated() { entries.append((number + place, answer)) }
      } else {
        // `2.A、B` has two.
        let answer = tokens[(index + 1)...].prefix(while: isSigns)
        guard !answer.isEmpty else { return nil }
        entries.append((number, answer.joined()))
        index += 1 + answer.count
      }
    }
    return entries.count >= least ? entries : nil
  }

  /// Whether a text is nothing but letters of options, or signs and words of truth.
  static func isAnswer(_ text: String) -> Bool {
    let answer = CellText.narrowed(text).filter { !" 、,，;；".contains($0) }
    return isSigns(answer) || AnswerCell.truth(answer, options: []) != nil && Int(answer) == nil
  }

  /// The answers of so many questions: a word for each, as in `ABC BD`, else a sign for each.
  private static func each(_ words: [String], count: Int) -> [String]? {
    if words.count == count { return words }
    let signs = words.joined().map(String.init)
    return signs.count == count ? signs : nil
  }

  /// Runs of digits, of letters and signs of truth, and ranges; other signs part them.
  private static func tokens(_ line: String) -> [String] {
    var tokens: [String] = []
    var kind = 0
    for character in line {
      let next: Int
      if character.isASCII && character.isNumber {
        next = 1
      } else if isSigns(String(character)) {
        next = 2
      } else if "-~–—～至".contains(character) {
        next = 3
      } else if " \t.、:,;；，：。()|".contains(character) {
        next = 0
      } else {
        next = 4
      }
      if next != 0, next == kind, next != 3 {
        tokens[tokens.count - 1].append(character)
      } else if next != 0 {
        tokens.append(String(character))
      }
      kind = next
    }
    return tokens
  }

  private static func isSigns(_ token: String) -> Bool {
    !token.isEmpty && token.allSatisfy { ("A"..."H").contains($0) || "T√×✓✗✔✘对错".contains($0) }
  }
}
