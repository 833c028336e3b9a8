/// A key at the end of a file: `1-5 ABCDE`, `1.A 2.B`, `1～5：ABCDE`.
enum AnswerKey {
  /// The entries of a line that holds nothing else; `nil` for any other line, and for a single entry.
  static func entries(_ text: String) -> [(number: Int, answer: String)]? {
    let line = CellText.narrowed(text)
    guard line.first.map({ $0.isNumber }) ?? false, line.count <= 2000 else { return nil }
    let tokens = tokens(line)
    var entries: [(number: Int, answer: String)] = []
    var index = 0
    while index < tokens.count {
      guard let number = Int(tokens[index]), number > 0 else { return nil }
      if index + 2 < tokens.count, "-~–—～至".contains(tokens[index + 1]),
        let last = Int(tokens[index + 2])
      {
        var letters: [Character] = []
        index += 3
        while index < tokens.count, isAnswer(tokens[index]) {
          letters += tokens[index].uppercased()
          index += 1
        }
        guard last >= number, letters.count == last - number + 1 else { return nil }
        for (place, letter) in letters.enumerated() {
          entries.append((number + place, String(letter)))
        }
      } else {
        guard index + 1 < tokens.count, isAnswer(tokens[index + 1]) else { return nil }
        entries.append((number, tokens[index + 1].uppercased()))
        index += 2
      }
    }
    return entries.count > 1 ? entries : nil
  }

  /// Runs of digits, of letters and signs of truth, and ranges; other signs part them.
  private static func tokens(_ line: String) -> [String] {
    var tokens: [String] = []
    var kind = 0
    for character in line {
      let next: Int
      if character.isASCII && character.isNumber {
        next = 1
      } else if isAnswer(String(character)) {
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

  private static func isAnswer(_ token: String) -> Bool {
    !token.isEmpty && token.allSatisfy { ("A"..."H").contains($0) || "√×✓✗对错".contains($0) }
  }
}
