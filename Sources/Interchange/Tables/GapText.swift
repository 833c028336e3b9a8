/// The gaps of a fill-in question as people write them.
enum GapText {
  /// The stem with `{{}}` for each `____`, `（　）`, `()` and `【 】`, and how many there are.
  static func marked(_ stem: String) -> (stem: String, gaps: Int) {
    let characters = Array(stem)
    var text = ""
    var gaps = 0
    var index = 0
    while index < characters.count {
      if let end = gap(characters, at: index) {
        text += "{{}}"
        gaps += 1
        index = end
      } else {
        text.append(characters[index])
        index += 1
      }
    }
    return (text, gaps)
  }

  private static func gap(_ characters: [Character], at index: Int) -> Int? {
    let first = characters[index]
    if "_＿".contains(first) {
      let end = characters[index...].firstIndex { !"_＿".contains($0) } ?? characters.count
      return end - index >= (first == "_" ? 2 : 1) ? end : nil
    }
    let closing: [Character: String] = ["（": "）)", "(": ")）", "【": "】"]
    // `[填空1]`
    if "[【".contains(first),
      let end = characters[index...].prefix(7).firstIndex(where: { "]】".contains($0) }),
      case let name = String(characters[(index + 1)..<end]), name.hasPrefix("填空"),
      name.dropFirst(2).allSatisfy(\.isNumber)
    {
      return end + 1
    }
    guard let closes = closing[first] else { return nil }
    var end = index + 1
    while end < characters.count, characters[end].isWhitespace || "_＿".contains(characters[end]) {
      end += 1
    }
    return end < characters.count && closes.contains(characters[end]) ? end + 1 : nil
  }
}
