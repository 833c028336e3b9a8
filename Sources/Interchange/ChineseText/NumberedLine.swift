/// The number before a question, in the styles that Word and people have.
enum NumberedLine {
  private static let circled = Array("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")

  /// `1. 1、 1． 1) （1） 第1题 ① 1<tab>`, and what stands behind; `nil` for a line that begins otherwise, such as with a year or a
  /// decimal.
  static func read(_ text: String) -> (number: Int, rest: String)? {
    if let first = text.first, let index = circled.firstIndex(of: first) {
      return (index + 1, CellText.tidy(String(text.dropFirst())))
    }
    // `（　　）1. …`: a place for √ or × before the number; what is filled in goes with the stem.
    if let first = text.first, "（(".contains(first),
      let end = text.firstIndex(where: { "）)".contains($0) }),
      text[text.index(after: text.startIndex)..<end].allSatisfy({
        $0.isWhitespace || "√×✓✗".contains($0)
      })
    {
      let place = text[...end]
      let isFilled = place.contains { "√×✓✗".contains($0) }
      return read(CellText.tidy(String(text[text.index(after: end)...]))).map { number, rest in
        (number, isFilled ? place + rest : rest)
      }
    }
    var rest = CellText.narrowed(String(text.prefix(12)))[...]
    var isBracketed = false
    var dropped = 0
    func drop(_ count: Int) {
      rest = rest.dropFirst(count)
      dropped += count
    }
    let word = ["第", "题目", "题", "Q"].first(where: rest.hasPrefix)
    if let word {
      drop(word.count)
    } else if rest.first == "(" || rest.first == "[" || rest.first == "【" {
      isBracketed = true
      drop(rest.dropFirst().first == "例" ? 2 : 1)
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count <= 4, let number = Int(digits), number > 0 else {
      return nil
    }
    drop(digits.count)
    if text.hasPrefix("第") {
      guard rest.first == "题" else { return nil }
      drop(1)
      if rest.first.map({ ".、:．：".contains($0) }) ?? false { drop(1) }
      return (number, CellText.tidy(String(text.dropFirst(dropped))))
    }
    guard let sign = rest.first else { return nil }
    if isBracketed {
      guard ")]】".contains(sign) else { return nil }
      drop(1)
      if rest.first.map({ ".、．".contains($0) }) ?? false { drop(1) }
    } else if ".、,)．，:".contains(sign) || sign == "|" {
      drop(1)
      while rest.first == "|" { drop(1) }
    } else {
      // `Q235 钢` has no number.
      guard sign.isWhitespace, word == nil else { return nil }
    }
    let behind = CellText.tidy(String(text.dropFirst(dropped)))
    return behind.isEmpty ? nil : (number, behind)
  }
}
