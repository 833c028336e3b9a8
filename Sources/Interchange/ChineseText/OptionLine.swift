/// Options on one line, or a part of them.
enum OptionLine {
  private static let marks: Set<Character> = [
    ".", "、", "．", ")", "）", ":", "：", ",", "，", "\t", " ", "]", "】",
  ]

  /// The options of a line that begins with the letter of index `next`; `nil` if it begins otherwise. More letters in their order
  /// begin further options: `A、1954B、1975C、1978`.
  static func options(_ text: String, next: Int) -> [String]? {
    let characters = Array(text)
    guard let first = start(characters, at: 0, letter: next, isFirst: true) else { return nil }
    var options: [String] = []
    var letter = next
    var begin = first
    var index = first
    while index < characters.count {
      if letter < 25, let after = start(characters, at: index, letter: letter + 1, isFirst: false) {
        options.append(CellText.tidy(String(characters[begin..<index])))
        letter += 1
        (begin, index) = (after, after)
      } else {
        index += 1
      }
    }
    options.append(CellText.tidy(String(characters[begin...])))
    return options
  }

  /// A stem with options behind it on the same line; `nil` if there are none.
  static func split(_ text: String) -> (stem: String, options: [String])? {
    let characters = Array(text)
    guard characters.count > 4 else { return nil }
    for place in 2..<characters.count where index(of: characters[place]) == 0 {
      guard ".、．".contains(place + 1 < characters.count ? characters[place + 1] : " "),
        characters[place - 1].isWhitespace || "。？?）)：:；;".contains(characters[place - 1])
      else { continue }
      guard let options = options(String(characters[place...]), next: 0) else { continue }
      return (CellText.tidy(String(characters[..<place])), options)
    }
    return nil
  }

  /// Where the text of an option begins whose letter stands at `place`; `nil` if none does. Within a line a letter has to have a
  /// sign behind it that is no space, unless a space or a mark stands before it.
  private static func start(
    _ characters: [Character], at place: Int, letter: Int, isFirst: Bool
  ) -> Int? {
    var index = place
    let opens = index < characters.count && "(（[【".contains(characters[index])
    if opens { index += 1 }
    guard index + 1 < characters.count, Self.index(of: characters[index]) == letter else {
      return nil
    }
    let sign = characters[index + 1]
    guard marks.contains(sign) else { return nil }
    if opens { return ")）]】".contains(sign) ? skip(characters, index + 2) : nil }
    if !isFirst {
      let before = characters[place - 1]
      let isFree = before.isWhitespace || ";；。，,".contains(before)
      let isStrong = ".、．".contains(sign)
      guard isFree && !" \t".contains(sign) || isStrong && !(before.isASCII && before.isLetter)
      else {
        return nil
      }
    }
    return skip(characters, index + 2)
  }

  /// Behind further marks, as in `A . 甲`.
  private static func skip(_ characters: [Character], _ place: Int) -> Int {
    var index = place
    while index < characters.count,
      characters[index].isWhitespace || ".、．".contains(characters[index])
    {
      index += 1
    }
    return index
  }

  /// 0 for A, in any width.
  private static func index(of character: Character) -> Int? {
    guard let code = character.unicodeScalars.first?.value else { return nil }
    switch code {
    case 0x41...0x5A: return Int(code) - 0x41
    case 0xFF21...0xFF3A: return Int(code) - 0xFF21
    default: return nil
    }
  }
}
