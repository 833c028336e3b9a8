import Statutes

/// Finds numbers in folded text, exactly: 二十三, 23, 1,000, 3万, 2/3, 三分之二, 60%, 百分之六十, 六成, 1.5, 一点五.
struct NumberScanner {
  let characters: [Character]

  /// The number that begins at `index`, and where it ends; `nil` if none does.
  func number(at index: Int) -> (value: Rational, end: Int)? {
    if let fraction = spokenFraction(at: index) { return fraction }
    if let fraction = writtenFraction(at: index) { return fraction }
    guard let (value, end) = amount(at: index) else { return nil }
    switch character(at: end) {
    case "%": return value.divided(by: Rational(100)).map { ($0, end + 1) }
    case "‰": return value.divided(by: Rational(1000)).map { ($0, end + 1) }
    case "成": return value.divided(by: Rational(10)).map { ($0, end + 1) }
    default: return (value, end)
    }
  }

  /// 三分之二, 百分之六十, 3分之2
  private func spokenFraction(at index: Int) -> (value: Rational, end: Int)? {
    let whole: (value: Rational, end: Int)? =
      switch character(at: index) {
      case "百": (Rational(100), index + 1)
      case "千": (Rational(1000), index + 1)
      case "万": (Rational(10_000), index + 1)
      default: amount(at: index)
      }
    guard let whole, character(at: whole.end) == "分", character(at: whole.end + 1) == "之",
      let part = amount(at: whole.end + 2)
    else { return nil }
    return part.value.divided(by: whole.value).map { ($0, part.end) }
  }

  /// 2/3, but nothing of 2025/3/11.
  private func writtenFraction(at index: Int) -> (value: Rational, end: Int)? {
    guard character(at: index - 1) != "/", let top = digits(at: index),
      character(at: top.end) == "/", let bottom = digits(at: top.end + 1),
      character(at: bottom.end) != "/" || !isDigit(at: bottom.end + 1)
    else { return nil }
    return top.value.divided(by: bottom.value).map { ($0, bottom.end) }
  }

  /// A number with its 万 and 亿: 1万5千, 1.5万, 十四亿.
  private func amount(at index: Int) -> (value: Rational, end: Int)? {
    guard var (value, end) = simple(at: index) else { return nil }
    var total = Rational(0)
    var last = Int64.max
    while let power = power(at: end), power < last, let term = value.times(Rational(power)),
      let sum = total.plus(term)
    {
      (total, last, end) = (sum, power, end + 1)
      guard let (more, moreEnd) = digits(at: end), let next = self.power(at: moreEnd), next < last
      else { return (total, end) }
      (value, end) = (more, moreEnd)
    }
    return last == .max ? (value, end) : (total, end)
  }

  private func power(at index: Int) -> Int64? {
    switch character(at: index) {
    case "百": 100
    case "千": 1000
    case "万": 10_000
    case "亿": 100_000_000
    default: nil
    }
  }

  private func simple(at index: Int) -> (value: Rational, end: Int)? {
    decimal(at: index) ?? chinese(at: index)
  }

  /// 1.5, 1,000, 20; a point counts only before digits, and not in 2025.3.11.
  private func decimal(at index: Int) -> (value: Rational, end: Int)? {
    guard let (whole, end) = digits(at: index) else { return nil }
    guard character(at: end) == "." || character(at: end) == "点" else { return (whole, end) }
    guard let (fraction, fractionEnd) = digits(at: end + 1), character(at: index - 1) != ".",
      character(at: fractionEnd) != "." || !isDigit(at: fractionEnd + 1)
    else { return (whole, end) }
    return joined(whole, fraction, places: fractionEnd - end - 1).map { ($0, fractionEnd) }
      ?? (whole, end)
  }

  /// Digits, with commas between groups of three.
  private func digits(at index: Int) -> (value: Rational, end: Int)? {
    var end = index
    while isDigit(at: end) { end += 1 }
    guard end > index else { return nil }
    if end - index <= 3 {
      while character(at: end) == ",", (1...3).allSatisfy({ isDigit(at: end + $0) }),
        !isDigit(at: end + 4)
      {
        end += 4
      }
    }
    let text = String(characters[index..<end].filter { $0 != "," })
    return Int64(text).map { (Rational($0), end) }
  }

  /// 二十三, 二〇二五, 一点五, 两. The longest run that is one numeral; digits in a row are one only if they
  /// are three or more or hold a 零, since 三五 means "three to five".
  private func chinese(at index: Int) -> (value: Rational, end: Int)? {
    guard let first = character(at: index), Self.digits.contains(first) || first == "十" else {
      return nil
    }
    var longest = index
    while let next = character(at: longest), Self.digits.contains(next) || Self.units.contains(next)
    {
      longest += 1
    }
    for end in stride(from: longest, to: index, by: -1) {
      let run = characters[index..<end]
      guard run.count != 2 || run.contains(where: { Self.units.contains($0) || Self.isZero($0) }),
        let whole = ChineseNumeral.parse(String(run))
      else { continue }
      return withSpokenDecimals(Rational(Int64(whole)), at: end)
    }
    return nil
  }

  private func withSpokenDecimals(_ whole: Rational, at end: Int) -> (value: Rational, end: Int) {
    var fractionEnd = end + 1
    while let next = character(at: fractionEnd), Self.digits.contains(next) { fractionEnd += 1 }
    guard character(at: end) == "点", fractionEnd > end + 1,
      character(at: fractionEnd).map(Self.units.contains) != true,
      let fraction = ChineseNumeral.parse(String(characters[end + 1..<fractionEnd])),
      let value = joined(whole, Rational(Int64(fraction)), places: fractionEnd - end - 1)
    else { return (whole, end) }
    return (value, fractionEnd)
  }

  /// `whole.fraction` where the fraction has that many places.
  private func joined(_ whole: Rational, _ fraction: Rational, places: Int) -> Rational? {
    guard places <= 18 else { return nil }
    let scale = Rational((0..<places).reduce(1) { power, _ in power * 10 })
    return fraction.divided(by: scale).flatMap(whole.plus)
  }

  private func character(at index: Int) -> Character? {
    characters.indices.contains(index) ? characters[index] : nil
  }

  private func isDigit(at index: Int) -> Bool {
    character(at: index)?.isASCIIDigit ?? false
  }

  private static func isZero(_ character: Character) -> Bool { "零〇○".contains(character) }

  private static let digits = Set<Character>("零〇○一二两三四五六七八九")
  private static let units = Set<Character>("十百千万")
}
