/// Splits folded text into numbers, units and characters.
struct WordingScanner {
  private let characters: [Character]
  private let numbers: NumberScanner
  private var index = 0
  private var elements: [Wording.Element] = []

  init(_ characters: [Character]) {
    self.characters = characters
    numbers = NumberScanner(characters: characters)
  }

  mutating func scan() -> [Wording.Element] {
    while index < characters.count {
      if takeOrdinal() || takeNumber() || takeHalf() { continue }
      if !characters[index].isPunctuationOrSpace { elements.append(.character(characters[index])) }
      index += 1
    }
    return elements
  }

  /// 第五, 第五条: which one it is, 第 says only what the number says anyway. In 第三次 it tells "the third
  /// time" from "three times" and stays.
  private mutating func takeOrdinal() -> Bool {
    guard characters[index] == "第", let (_, end) = numbers.number(at: index + 1),
      end == characters.count || "条款项章节编届号".contains(characters[end])
    else { return false }
    index += 1
    return takeNumber()
  }

  /// 二十日, 一年半, 一个半月, 一半
  private mutating func takeNumber() -> Bool {
    guard let (value, end) = numbers.number(at: index) else { return false }
    let withHalf = value.plus(.half) ?? value
    if characters[index] == "一", end == index + 1, character(end) == "半",
      MeasureUnit.longest(in: characters, at: end + 1) == nil
    {
      append(.half, unit: nil, end: end + 1)
    } else if character(end) == "个", character(end + 1) == "半",
      let unit = MeasureUnit.longest(in: characters, at: end + 2)
    {
      append(withHalf, unit: unit, end: end + 2 + unit.word.count)
    } else if let unit = unit(at: end) {
      let unitEnd = end + unit.word.count
      let hasHalf =
        character(unitEnd) == "半" && character(unitEnd + 1) != "数"
        && MeasureUnit.longest(in: characters, at: unitEnd + 1) == nil
      append(hasHalf ? withHalf : value, unit: unit, end: hasHalf ? unitEnd + 1 : unitEnd)
    } else {
      append(value, unit: nil, end: end)
    }
    return true
  }

  /// 半年, 半个月, and 半 alone. 过半, 半数, 过半数 are words, not numbers.
  private mutating func takeHalf() -> Bool {
    guard characters[index] == "半", character(index - 1) != "过" else { return false }
    if characters.count == 1 {
      append(.half, unit: nil, end: index + 1)
      return true
    }
    guard let unit = MeasureUnit.longest(in: characters, at: index + 1) else { return false }
    append(.half, unit: unit, end: index + 1 + unit.word.count)
    return true
  }

  /// The unit at `place`; the 号 of 3月5号 is a day.
  private func unit(at place: Int) -> MeasureUnit? {
    let unit = MeasureUnit.longest(in: characters, at: place)
    if unit?.word == "号", case .unit(let last) = elements.last, last.word == "月" {
      return MeasureUnit("号", family: "日")
    }
    return unit
  }

  private mutating func append(_ value: Rational, unit: MeasureUnit?, end: Int) {
    elements.append(.number(value))
    if let unit { elements.append(.unit(unit)) }
    index = end
  }

  private func character(_ place: Int) -> Character? {
    characters.indices.contains(place) ? characters[place] : nil
  }
}
