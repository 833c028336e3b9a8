/// Options that stand in one cell.
enum OptionCell {
  /// Lettered `A.甲 B.乙`, or split by a line break or another usual sign, whichever gives two or more.
  static func options(_ cell: String) -> [String] {
    if let lettered = lettered(cell) { return lettered }
    for sign in ["\n", "|", "&", "；", ";", "$$", "\t", "，", ",", "、"] {
      let parts = cell.split(separator: sign).map { CellText.tidy(String($0)) }.filter {
        !$0.isEmpty
      }
      if parts.count > 1 { return parts }
    }
    return [CellText.tidy(cell)].filter { !$0.isEmpty }
  }

  /// The texts behind `A.`, `B、`, … in order; `nil` unless there are A and B at least.
  private static func lettered(_ cell: String) -> [String]? {
    let characters = Array(CellText.narrowed(cell))
    let original = Array(cell)
    guard characters.count == original.count else { return nil }
    var starts: [(mark: Int, text: Int)] = []
    var index = 0
    while index + 1 < characters.count {
      let wanted = Character(UnicodeScalar(UInt8(0x41 + min(starts.count, 25))))
      let isFree =
        index == 0 || characters[index - 1].isWhitespace || !characters[index - 1].isASCII
        || ";|&".contains(characters[index - 1])
      if isFree, String(characters[index]).uppercased() == String(wanted),
        ".、:)．".contains(characters[index + 1])
      {
        starts.append((index, index + 2))
        index += 2
      } else {
        index += 1
      }
    }
    guard starts.count > 1, starts[0].mark == 0 else { return nil }
    return starts.enumerated().map { place, start in
      let end = place + 1 < starts.count ? starts[place + 1].mark : original.count
      var text = CellText.tidy(String(original[start.text..<end]))
      while let last = text.last, ";；|&".contains(last) { text.removeLast() }
      return text
    }
  }
}
