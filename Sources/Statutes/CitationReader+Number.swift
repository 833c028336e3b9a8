/// Numbers in Chinese or Arabic digits, with 第 and a unit around them.
extension CitationReader {
  /// A number with its unit, as 第二十三条, 二十三条, 第（二）项 or 第二十三 at the end of a word.
  struct Unit {
    /// 条, 款, 项, 目, 编, 章 or 节; `nil` if it is left out.
    let name: Unicode.Scalar?
    let hasOrdinal: Bool
    let number: Range<Int>
    let end: Int
  }

  /// Whether a place or a version starts at `position`: what stands before it is the law's name.
  func startsPlace(at position: Int) -> Bool {
    guard position < end else { return false }
    let first = text.scalars[position]
    if first == "@" { return true }
    if first == "序" { return position + 1 < end && text.scalars[position + 1] == "言" }
    guard first == "第" || first == "(" || first.isDigit || first.isChineseDigit else {
      return false
    }
    guard let unit = unit(at: position) else { return isShortPlace(at: position) }
    // 第23.1条 is none, but no name either.
    let isMixed =
      unit.end < end && (text.scalars[unit.end] == "." || text.scalars[unit.end] == "-")
    return unit.name != nil || isEndOfWord(unit.end) || isMixed
  }

  /// Digits of the short form: not within a word, and up to the end of a word.
  private func isShortPlace(at position: Int) -> Bool {
    guard text.scalars[position].isDigit else { return false }
    if position > 0 {
      let before = text.scalars[position - 1]
      guard !before.isASCII || before.isBlank || before == ";" || before == "," else {
        return false
      }
    }
    var stop = position
    while stop < end,
      text.scalars[stop].isDigit || text.scalars[stop] == "." || text.scalars[stop] == "-"
    {
      stop += 1
    }
    return isEndOfWord(stop)
  }

  /// Whether no word goes on at `position`, so that a number before it is not part of a name.
  private func isEndOfWord(_ position: Int) -> Bool {
    guard position < end else { return true }
    switch text.scalars[position] {
    case "第", "、", ",", "。", ";", "~", "至", "到", "和", "及", "与", "以": return true
    case let scalar: return scalar.isBlank
    }
  }

  func isNumberedUnit(at position: Int) -> Bool {
    unit(at: position)?.name != nil
  }

  /// The number with its unit at `position`. Without 第 only units that end a word, or go on with a number,
  /// are taken, so that 三条例 is none.
  func unit(at position: Int) -> Unit? {
    guard position < end else { return nil }
    let hasOrdinal = text.scalars[position] == "第"
    let number = numberRange(at: position + (hasOrdinal ? 1 : 0))
    guard !number.isEmpty else { return nil }
    let rest = number.upperBound
    guard rest < end, text.scalars[rest].isUnit else {
      return hasOrdinal ? Unit(name: nil, hasOrdinal: true, number: number, end: rest) : nil
    }
    let unit = Unit(
      name: text.scalars[rest], hasOrdinal: hasOrdinal, number: number, end: rest + 1)
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
    var stop = start
    while stop < limit, text.scalars[stop].isDigit || text.scalars[stop].isChineseDigit {
      stop += 1
    }
    let digits = start..<stop
    guard isBracketed else { return digits }
    let isClosed = digits.upperBound < end && text.scalars[digits.upperBound] == ")"
    return digits.isEmpty || !isClosed ? position..<position : position..<digits.upperBound + 1
  }

  /// 第…unit, also with 第 or 条 left out, which is reported. `nil`, with a problem, if the number is bad or
  /// something else stands here.
  mutating func readNumbered(_ name: Unicode.Scalar) -> Int? {
    guard let unit = unit(at: index),
      unit.name == name || unit.name == nil && isEndOfWord(unit.end)
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
    if unit.name == nil {
      report(.missingUnit, at: start..<unit.end, fix: "\(text.text(start..<unit.end))\(name)")
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
    let isBracketed = range.first.map { text.scalars[$0] == "(" } ?? false
    let digits = text.scalars[isBracketed ? range.dropFirst().dropLast() : range]
    let value =
      digits.allSatisfy(\.isDigit)
      ? digits.reduce(0) { min(10_000, $0 * 10 + Int($1.value - 0x30)) }
      : ChineseNumeralReader(digits).read() ?? 0
    if (1...9999).contains(value) { return value }
    report(.badNumber(text.text(range)), at: range)
    return nil
  }
}
