/// A piece of a line that names options, items or pairs.
enum AnswerToken: Hashable {
  case letter(OptionLetter)
  /// A run of digits as typed.
  case number(String)
  /// `-`, `~`, 到, 至: between two letters they may mean "from … to".
  case dash
  /// Whatever else people put between or around letters: white space, punctuation, arrows, 选, 答案, 和.
  case gap

  /// The tokens of a line, or the first piece that means nothing here.
  static func scan(_ text: String) throws(AnswerProblem) -> [AnswerToken] {
    var tokens: [AnswerToken] = []
    var rest = withoutEnglishWords(TextFolding.fold(text))
    while let character = rest.first {
      if character.isASCIIDigit {
        let digits = rest.prefix(while: \.isASCIIDigit)
        tokens.append(.number(String(digits)))
        rest = rest.dropFirst(digits.count)
        continue
      }
      guard let token = token(for: character) else {
        let strange = rest.prefix { !$0.isASCIIDigit && token(for: $0) == nil }
        throw .notUnderstood(String(strange))
      }
      tokens.append(token)
      rest = rest.dropFirst()
    }
    return tokens
  }

  private static func token(for character: Character) -> AnswerToken? {
    if let letter = OptionLetter(String(character)) { return .letter(letter) }
    if let circled = circledNumber(character) { return .number(circled) }
    if dashes.contains(character) { return .dash }
    return isGap(character) ? .gap : nil
  }

  private static func isGap(_ character: Character) -> Bool {
    if "?!".contains(character) { return false }
    return character.isPunctuationOrSpace || "+=<>|`^".contains(character)
      || fillers.contains(character) || character.unicodeScalars.allSatisfy(isArrow)
  }

  private static let dashes = Set<Character>("-~－–—―−～〜到至")

  /// The characters of 答案是, 我选, 选项, 选择, 应选, 第…个, 第…项, 和, 与, 及, 以及, 还有, 再, 然后.
  private static let fillers = Set<Character>("答案是为我选项择应该第个和与及以还有再然后選項擇應該個與")

  private static func isArrow(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2190...0x21FF, 0x2794...0x27BE, 0x27F0...0x27FF, 0x2900...0x297F: true
    default: false
    }
  }

  /// `3` for ③, up to ⑳.
  private static func circledNumber(_ character: Character) -> String? {
    guard character.unicodeScalars.count == 1, let value = character.unicodeScalars.first?.value,
      (0x2460...0x2473).contains(value)
    else { return nil }
    return String(value - 0x2460 + 1)
  }

  /// English words would be read as letters, so `options B and C` loses them here.
  private static func withoutEnglishWords(_ line: String) -> Substring {
    let line = line.replacing(" and ", with: " ")[...]
    for word in ["the answer is ", "answer is ", "answers", "answer", "options", "option"]
    where line.hasPrefix(word) {
      return line.dropFirst(word.count)
    }
    return line
  }
}
