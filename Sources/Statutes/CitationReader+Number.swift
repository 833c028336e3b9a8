/// Numbers in Chinese or Arabic digits, with 第 and a unit around them.
extension CitationReader {
  /// A number with its unit, as 第二十三条, 二十三条, 第（二）项 or 第二十三 at the end of a word.
  struct Unit {
    /// 条, 款, 项, 目, 编, 章 or 节; empty if it is left out.
    let name: String
    let hasOrdinal: Bool
    let number: Range<Int>
    let end: Int
  }

  /// Whether a place or a version starts at `position`: what stands before it is the law's name.
  func startsPlace(at position: Int) -> Bool {
    var at = self
    at.index = position
    if at.peek() == "@" || at.take("序言") { return true }
    if let unit = unit(at: position) {
      // 第23.1条 is none, but no name either.
      let isMixed = unit.end < end && ".-".unicodeScalars.contains(text.scalars[unit.end])
      return !unit.name.isEmpty || isEndOfWord(unit.end) || isMixed
    }
    return isShortPlace(at: position)
  }

  /// Digits of the short form: not within a word, and up to the end of a word.
  private func isShortPlace(at position: Int) -> Bool {
    guard position < end, ("0"..."9").contains(text.scalars[position]) else { return false }
    if position > 0 {
      let before = text.scalars[position - 1]
      guard !before.isASCII || FoldedText.isBlank(before) || before == ";" || before == "," else {
        return false
      }
    }
    let isShort = { (scalar: Unicode.Scalar) in
      ("0"..."9").contains(scalar) || scalar == "." || scalar == "-"
    }
    let stop = text.scalars[position..<end].firstIndex { !isShort($0) } ?? end
    return isEndOfWord(stop)
  }

  /// Whether no word goes on at `position`, so that a number before it is not part of a name.
  private func isEndOfWord(_ position: Int) -> Bool {
    guard position < end else { return true }
    let scalar = text.scalars[position]
    return FoldedText.isBlank(scalar) || "第、,。;~至到和及与以".unicodeScalars.contains(scalar)
  }

  func isNumberedUnit(at position: Int) -> Bool {
    unit(at: position).map { !$0.name.isEmpty } ?? false
  }

  /// The number with its unit at `position`. Without 第 only units that end a word, or go on with a number,
  /// are taken, so that 三条例 is none.
  func unit(at position: Int) -> Unit? {
    guard position < end else { return nil }
    let hasOrdinal = text.scalars[position] == "第"
    let number = numberRange(at: position + (hasOrdinal ? 1 : 0))
    guard !number.isEmpty else { return nil }
    let rest = number.upperBound
    guard rest < end, "条款项目编章节".unicodeScalars.contains(text.scalars[rest]) else {
      return hasOrdinal ? Unit(name: "", hasOrdinal: true, number: number, end: rest) : nil
    }
    let unit = Unit(
      name: String(text.scalars[rest]), hasOrdinal: hasOrdinal, number: number, end: rest + 1)
    guard !hasOrdinal else { return unit }
    let goesOn =
      rest + 1 < end && (text.scalars[rest + 1] == "之" || !numberRange(at: rest + 1).isEmpty)
    return goesOn || isEndOfWord(rest + 1) ? unit : nil
  }

  /// The digits at `position`, Chinese or Arabic, with （） around them if they have them. Not more than 20:
  /// no number is that long, and looking for one stays cheap.
  private func numberRange(at position: Int) -> Range<Int> {
    guard position < end else { return position..<position }
    let isBracketed = text.scalars[position] == "("
    let start = position + (isBracketed ? 1 : 0)
    let limit = min(end, start + 20)
    let stop = text.scalars[start..<limit].firstIndex { scalar in
      !("0"..."9").contains(scalar) && !ChineseNumeralReader.reads(scalar)
    }
    let digits = start..<(stop ?? limit)
    guard isBracketed else { return digits }
    let isClosed = digits.upperBound < end && text.scalars[digits.upperBound] == ")"
    return digits.isEmpty || !isClosed ? position..<position : position..<digits.upperBound + 1
  }

  /// 第…unit, also with 第 or 条 left out, which is reported. `nil`, with a problem, if the number is bad or
  /// something else stands here.
  mutating func readNumbered(_ name: String) -> Int? {
    guard let unit = unit(at: index),
      unit.name == name || unit.name.isEmpty && isEndOfWord(unit.end)
    else {
      // The part cannot be understood from here on.
      let range = index..<end
      if !range.isEmpty { report(.unexpectedText(text.text(range)), at: range) }
      index = end
      return nil
    }
    let number = value(of: unit.number)
    let start = index
    index = unit.end
    if !unit.hasOrdinal {
      report(.missingOrdinal, at: start..<unit.end, fix: "第" + text.text(start..<unit.end))
    }
    if unit.name.isEmpty {
      report(.missingUnit, at: start..<unit.end, fix: text.text(start..<unit.end) + name)
    }
    return number
  }

  /// The number at `index`; `nil`, with a problem, if it is none or not 1…9999.
  mutating func readNumber() -> Int? {
    let range = numberRange(at: index)
    index = range.upperBound
    return value(of: range)
  }

  private mutating func value(of range: Range<Int>) -> Int? {
    let digits = text.scalars[range].filter { $0 != "(" && $0 != ")" }
    let typed = String(String.UnicodeScalarView(digits))
    guard let value = Int(typed) ?? ChineseNumeral.parse(typed), (1...9999).contains(value) else {
      report(.badNumber(text.text(range)), at: range)
      return nil
    }
    return value
  }
}
