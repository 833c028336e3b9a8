/// Recognises how a line of a statute text begins.
enum StatuteLineParts {
  /// The number of an article and the text after it.
  static func article(
    _ text: String, _ form: StatuteLines.ArticleForm
  ) -> (number: ArticleNumber, rest: String)? {
    let scalars = text.unicodeScalars
    switch form {
    case .listed:
      guard let (number, rest) = numeral(scalars[...]), rest.first == "、" else { return nil }
      return (ArticleNumber(number), trimmed(rest.dropFirst()))
    case .spaced, .unspaced:
      guard scalars.first == "第", let (number, after) = numeral(scalars.dropFirst()),
        after.first == "条"
      else { return nil }
      var rest = after.dropFirst()
      var insertion: Int?
      if rest.first == "之", let (inserted, after) = numeral(rest.dropFirst()), inserted > 0 {
        (insertion, rest) = (inserted, after)
      }
      let isSpaced = rest.first.map(\.properties.isWhitespace) ?? true
      guard form == .unspaced || isSpaced else { return nil }
      return (ArticleNumber(number, insertion: insertion), trimmed(rest))
    }
  }

  /// Whether a line is the beginning of a number, 第 or 第二十, that the next line goes on with: 三条, 条.
  static func isNumberBrokenOff(_ text: String, before next: String) -> Bool {
    let scalars = text.unicodeScalars
    guard scalars.first == "第" else { return false }
    let digits = scalars.dropFirst()
    guard digits.isEmpty || numeral(digits)?.rest.isEmpty ?? false else { return false }
    let rest = next.unicodeScalars.drop { $0.isChineseDigit || FoldedText.fold($0).isDigit }
    return rest.first.map { "条章节编".unicodeScalars.contains($0) } ?? false
  }

  /// The number of an item and the text after it: （一）…. Not 第…（一）项, broken after 第.
  static func item(_ text: String) -> (number: Int, rest: String)? {
    let scalars = text.unicodeScalars
    guard let open = scalars.first, FoldedText.fold(open) == "(" else { return nil }
    let inner = scalars.dropFirst().drop(while: \.properties.isWhitespace)
    guard let (number, after) = numeral(inner) else { return nil }
    let close = after.drop(while: \.properties.isWhitespace)
    let written = String(inner[..<after.startIndex])
    guard let mark = close.first, FoldedText.fold(mark) == ")",
      written == ChineseNumeral.text(number)
    else { return nil }
    let rest = trimmed(close.dropFirst())
    return rest.isEmpty || isReference(rest) ? nil : (number, rest)
  }

  /// Whether what follows （一） shows that an item is only mentioned: 项, 款, 、, 至第.
  private static func isReference(_ rest: String) -> Bool {
    if rest.hasPrefix("项目") || rest.hasPrefix("款项") { return false }
    return ["项", "款", "、", "至第"].contains { rest.hasPrefix($0) }
  }

  /// Whether a point below an item begins here: `1.`, １、.
  static func isPoint(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.map(FoldedText.fold)
    let digits = scalars.prefix { $0.isDigit }
    guard (1...2).contains(digits.count), scalars.count > digits.count else { return false }
    switch scalars[digits.count] {
    case ".", "、": return true
    default: return false
    }
  }

  /// The heading that a line is, the signs of Markdown taken off. `isMarked` says that it had them: then it
  /// is one, whatever it says.
  static func heading(_ text: String, isMarked: Bool) -> StatuteHeading? {
    if let heading = numbered(text.unicodeScalars) { return heading }
    let compact = String(text.filter { !$0.isWhitespace })
    switch compact {
    case "序言": return StatuteHeading(kind: .preamble, number: nil, title: compact)
    case "附则": return StatuteHeading(kind: .unnumbered, number: nil, title: compact)
    default:
      return isMarked ? StatuteHeading(kind: .unnumbered, number: nil, title: compact) : nil
    }
  }

  private static func numbered(_ scalars: String.UnicodeScalarView) -> StatuteHeading? {
    guard scalars.count <= 60, scalars.first == "第",
      let (number, after) = numeral(scalars.dropFirst())
    else { return nil }
    for kind in [StatuteHeading.Kind.division, .book, .chapter, .section] {
      guard let unit = kind.unit?.unicodeScalars, after.starts(with: unit) else { continue }
      let rest = after.dropFirst(unit.count)
      guard rest.first.map(\.properties.isWhitespace) ?? true,
        !["。", "；", "，"].contains(rest.last)
      else { return nil }
      let title = String(rest).filter { !$0.isWhitespace }
      return StatuteHeading(kind: kind, number: number, title: title)
    }
    return nil
  }

  /// The numeral at the start, in Chinese or in digits, 1 or more, and what follows.
  private static func numeral(_ scalars: Substring.UnicodeScalarView) -> (
    value: Int, rest: Substring.UnicodeScalarView
  )? {
    let digits = scalars.prefix { FoldedText.fold($0).isDigit }
    if !digits.isEmpty {
      guard digits.count <= 4,
        let value = Int(String(String.UnicodeScalarView(digits.map(FoldedText.fold)))), value > 0
      else { return nil }
      return (value, scalars[digits.endIndex...])
    }
    let han = scalars.prefix(while: \.isChineseDigit)
    guard let value = ChineseNumeral.parse(Substring(han)), value > 0 else { return nil }
    return (value, scalars[han.endIndex...])
  }

  private static func trimmed(_ scalars: Substring.UnicodeScalarView) -> String {
    String(scalars.drop(while: \.properties.isWhitespace))
  }
}
