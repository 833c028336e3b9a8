/// A line that begins with the number of a section: `一、单选题`; in a key the name may be left out: `一、1．A 2．B`.
enum KeySection {
  /// The number, and what stands behind it; `nil` for other lines.
  static func read(_ line: String) -> (section: String, rest: String)? {
    let text = CellText.tidy(Looks.plain(line)).drop { $0 == "#" || $0 == " " }
    let number = text.prefix { "一二三四五六七八九十".contains($0) }
    let rest = text.dropFirst(number.count)
    guard !number.isEmpty, let sign = rest.first, "、.．".contains(sign) else { return nil }
    return (String(number), CellText.tidy(String(rest.dropFirst())))
  }

  /// The entries of a key that stand on one line, a text for each: `1．权力  2．五  连任`.
  static func entries(_ text: String) -> [String] {
    if AnswerKey.entries(text) != nil { return [text] }
    var entries: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace).map(String.init) {
      if let last = entries.indices.last, NumberedLine.read(word) == nil {
        entries[last] += " " + word
      } else {
        entries.append(word)
      }
    }
    return entries
  }
}
