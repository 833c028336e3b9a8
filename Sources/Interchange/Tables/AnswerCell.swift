/// What a cell says about which options are right.
enum AnswerCell {
  private static let signs = ",，、;；/|&+ \t"

  /// The indices of the options that an answer names, by letters, by their texts, or by numbers; `nil` if it names any that
  /// is none. Texts go before numbers: `3` among the options 1, 3 and 4 is the option that says 3.
  static func indices(_ answer: String, of options: [String]) -> [Int]? {
    let whole = CellText.narrowed(answer)
    let texts = options.map { CellText.narrowed($0) }
    if let index = texts.firstIndex(of: whole) { return [index] }
    let letters = whole.uppercased().filter { !signs.contains($0) && $0 != "." && !$0.isNewline }
    if !letters.isEmpty, letters.allSatisfy({ $0.isASCII && $0.isLetter }), letters.count <= 26 {
      let places = letters.unicodeScalars.map { Int($0.value) - 0x41 }
      if places.allSatisfy({ options.indices.contains($0) && !texts[$0].isEmpty }) {
        return Array(Set(places)).sorted()
      }
    }
    let parts = CellText.parts(whole, by: signs)
    let named = parts.map { part in texts.firstIndex(of: part) }
    if !parts.isEmpty, named.allSatisfy({ $0 != nil }) {
      return Set(named.compactMap(\.self)).sorted()
    }
    let byStrongSign = CellText.parts(whole, by: ";；|&\n").map { part in texts.firstIndex(of: part)
    }
    if byStrongSign.count > 1, byStrongSign.allSatisfy({ $0 != nil }) {
      return Set(byStrongSign.compactMap(\.self)).sorted()
    }
    let numbers = parts.map { Int($0).map { $0 - 1 } }
    guard !numbers.isEmpty, numbers.allSatisfy({ $0.map(options.indices.contains) ?? false }) else {
      return nil
    }
    return Set(numbers.compactMap(\.self)).sorted()
  }

  /// Whether an answer says true or false; with options such as 正确 and 错误 it may name one of them.
  static func truth(_ answer: String, options: [String]) -> Bool? {
    let word = CellText.narrowed(answer).lowercased().filter {
      !$0.isWhitespace && !"。.".contains($0)
    }
    switch word {
    case "正确", "对", "√", "✓", "✔", "✅", "1", "true", "t", "yes", "y", "是", "r": return true
    case "错误", "错", "×", "✗", "✘", "❌", "❎", "0", "false", "f", "no", "n", "否", "不正确", "w", "x":
      return false
    default: break
    }
    guard let index = indices(answer, of: options), index.count == 1 else {
      return options.isEmpty ? (word == "a" ? true : word == "b" ? false : nil) : nil
    }
    return truth(options[index[0]], options: [])
  }

  /// The order of options that letters say; `nil` unless each is named once.
  static func order(_ answer: String, of options: [String]) -> [Int]? {
    let letters = CellText.narrowed(answer).uppercased().filter { $0.isASCII && $0.isLetter }
    let places = letters.unicodeScalars.map { Int($0.value) - 0x41 }
    return Set(places) == Set(options.indices) && places.count == options.count ? places : nil
  }
}
