/// Options on one line, or a part of them.
enum OptionLine {
  private static let marks: Set<Character> = [
    ".", "、", "．", ")", "）", ":", "：", ",", "，", "\t", " ", "]", "】",
  ]

  /// The options of a line that begins with the letter of index `next`; `nil` if it begins otherwise. More letters in their order
  /// begin further options: `A、1954B、1975C、1978`.
  static func options(_ text: MarkedText, next: Int) -> [String]? {
    options(text, from: 0, next: next)
  }

  private static func options(_ text: MarkedText, from place: Int, next: Int) -> [String]? {
    let characters = text.characters
    guard let first = start(characters, at: place, letter: next, isFirst: true) else { return nil }
    var options: [String] = []
    var letter = next
    // The letter of the option that is being read, and its text.
    var (mark, begin, index) = (place, first, first)
    while index < characters.count {
      if letter < 25, let after = start(characters, at: index, letter: letter + 1, isFirst: false) {
        // `A、甲；B、乙`: the sign is between them.
        let isParted = index > begin && ";；".contains(characters[index - 1])
        options.append(text.option(begin..<(isParted ? index - 1 : index), mark: mark))
        letter += 1
        (mark, begin, index) = (index, after, after)
      } else {
        index += 1
      }
    }
    options.append(text.option(begin..<characters.count, mark: mark))
    return options
  }

  /// Whether a line begins with a letter and a sign.
  static func isLettered(_ text: String) -> Bool {
    let characters = Array(text.prefix(2))
    return characters.count == 2 && index(of: characters[0]).map { $0 < 8 } ?? false
      && ".、．)）:：".contains(characters[1])
  }

  /// Lines that are options without a sign behind their letters (`A政府`, `B法院`) or with small letters (`a. 政府`), written as
  /// others are; `nil` unless A and B at least follow each other from that line on.
  static func written(_ lines: [String], at start: Int) -> [String]? {
    var written: [String] = []
    for line in lines[start...].prefix(8) {
      var text = CellText.tidy(line)
      let star = text.first == "*" ? "*" : ""
      text = String(text.dropFirst(star.count))
      let capital = Character(UnicodeScalar(UInt8(0x41 + written.count)))
      guard let letter = text.first, let sign = text.dropFirst().first else { break }
      let rest = text.dropFirst()
      if letter == capital, let code = sign.unicodeScalars.first?.value, 0x4E00...0x9FFF ~= code {
        written.append("\(capital).\(rest)")
      } else if String(letter) == capital.lowercased(), ".、．)）".contains(sign) {
        written.append("\(star)\(capital)\(rest)")
      } else {
        break
      }
    }
    return written.count > 1 ? written : nil
  }

  /// A stem with options behind it on the same line; `nil` if there are none.
  static func split(_ text: MarkedText) -> (stem: String, options: [String])? {
    let characters = text.characters
    guard characters.count > 4 else { return nil }
    for place in 2..<characters.count where index(of: characters[place]) == 0 {
      guard ".、．".contains(place + 1 < characters.count ? characters[place + 1] : " "),
        characters[place - 1].isWhitespace || "。？?）)：:；;".contains(characters[place - 1])
      else { continue }
      guard let options = options(text, from: place, next: 0) else { continue }
      return (text.text(0..<place), options)
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
