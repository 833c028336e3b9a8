/// Reads one Chinese numeral; see `ChineseNumeral.parse(_:)` for what it accepts.
struct ChineseNumeralReader {
  /// What one character of a numeral says.
  private enum Token: Equatable {
    case zero
    case digit(Int)
    /// 两, a two that stands only before 百, 千 and 万, or alone.
    case liang
    /// 十, 百 or 千: the power of ten.
    case unit(Int)
    case tenThousand
  }

  private var tokens: [Token] = []
  private let isReadable: Bool

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars {
      guard let token = Self.token(scalar) else {
        isReadable = false
        return
      }
      tokens.append(token)
    }
    isReadable = true
  }

  /// Whether a scalar can be part of a numeral.
  static func reads(_ scalar: Unicode.Scalar) -> Bool {
    token(scalar) != nil
  }

  func read() -> Int? {
    guard isReadable, !tokens.isEmpty else { return nil }
    return tokens == [.liang] ? 2 : digitsInARow() ?? withUnits()
  }

  /// 二〇二五
  private func digitsInARow() -> Int? {
    var value = 0
    for token in tokens {
      switch token {
      case .zero: value *= 10
      case .digit(let digit): value = value * 10 + digit
      case .liang, .unit, .tenThousand: return nil
      }
      guard value <= ChineseNumeral.largest else { return nil }
    }
    return value
  }

  /// 一百零五
  private func withUnits() -> Int? {
    var total = 0
    /// The place (power of ten within its section) of the last term read.
    var place = 4
    /// Whether the section at hand comes after 万, and whether that 万 closed a gap (十万, 一百万).
    var afterTenThousand = false
    var gapBefore = false
    var section = 0
    var index = tokens.startIndex
    while index < tokens.endIndex {
      if tokens[index] == .tenThousand {
        guard !afterTenThousand, section > 0 else { return nil }
        total = section * 10_000
        gapBefore = section % 10 == 0
        (section, place, afterTenThousand) = (0, 4, true)
        index += 1
        continue
      }
      let hasZero = tokens[index] == .zero
      if hasZero { index += 1 }
      let isFirst = section == 0 && !afterTenThousand
      guard let term = term(at: &index, isFirst: isFirst), term.place < place else { return nil }
      let skips = term.place < place - 1
      if isFirst {
        guard !hasZero else { return nil }
      } else if hasZero != skips {
        // 十万五千 and 十万零五千 are both written.
        guard hasZero, section == 0, gapBefore else { return nil }
      }
      section += term.value
      place = term.place
    }
    return total + section
  }

  /// One digit with its unit; 十 may stand without a digit, as in 十三 and 一百十.
  private func term(at index: inout Int, isFirst: Bool) -> (value: Int, place: Int)? {
    guard index < tokens.endIndex else { return nil }
    let digit: Int
    switch tokens[index] {
    case .digit(let value): digit = value
    case .liang: digit = 2
    case .unit(1):
      index += 1
      return (10, 1)
    case .zero, .unit, .tenThousand: return nil
    }
    let isLiang = tokens[index] == .liang
    index += 1
    guard index < tokens.endIndex, case .unit(let place) = tokens[index] else {
      let beforeTenThousand = index < tokens.endIndex && tokens[index] == .tenThousand
      return isLiang && !(isFirst && beforeTenThousand) ? nil : (digit, 0)
    }
    index += 1
    guard !isLiang || place > 1 else { return nil }
    return (digit * [1, 10, 100, 1000][place], place)
  }

  private static func token(_ scalar: Unicode.Scalar) -> Token? {
    switch scalar {
    case "零", "〇", "○": .zero
    case "一", "壹": .digit(1)
    case "二", "贰", "貳": .digit(2)
    case "两", "兩": .liang
    case "三", "叁", "參": .digit(3)
    case "四", "肆": .digit(4)
    case "五", "伍": .digit(5)
    case "六", "陆", "陸": .digit(6)
    case "七", "柒": .digit(7)
    case "八", "捌": .digit(8)
    case "九", "玖": .digit(9)
    case "十", "拾": .unit(1)
    case "百", "佰": .unit(2)
    case "千", "仟": .unit(3)
    case "万", "萬": .tenThousand
    default: nil
    }
  }
}
