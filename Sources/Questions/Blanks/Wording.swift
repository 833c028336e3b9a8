/// A text as a person compares it: numbers by value, units by family, characters without width, case,
/// punctuation and white space.
struct Wording: Hashable, Sendable {
  enum Element: Hashable, Sendable {
    case number(Rational)
    /// Only ever after a number.
    case unit(MeasureUnit)
    case character(Character)

    var isUnit: Bool { if case .unit = self { true } else { false } }
    var isNumber: Bool { if case .number = self { true } else { false } }
  }

  let elements: [Element]

  init(_ text: String) {
    self.init(folded: Wording.fold(text))
  }

  /// `folded` comes from `fold`.
  init(folded: [Character]) {
    var scanner = WordingScanner(folded)
    elements = scanner.scan()
  }

  private init(elements: [Element]) {
    self.elements = elements
  }

  /// The same as it reads if every unit is left out.
  var withoutUnits: Wording { Wording(elements: elements.filter { !$0.isUnit }) }

  /// A number and nothing else.
  var isBareNumber: Bool { elements.count == 1 && elements[0].isNumber }

  var hasOneNumber: Bool { elements.count(where: \.isNumber) == 1 }

  var firstUnit: MeasureUnit? {
    elements.lazy.compactMap { if case .unit(let unit) = $0 { unit } else { nil } }.first
  }

  /// Whether `typed` says the same where this is right.
  func accepts(_ typed: Wording) -> Bool {
    guard elements.count == typed.elements.count else { return false }
    var count = Rational(0)
    for (right, given) in zip(elements, typed.elements) {
      if case .number(let value) = right { count = value }
      if case .unit(let unit) = right, case .unit(let givenUnit) = given {
        guard unit.accepts(givenUnit, count: count) else { return false }
      } else if right != given {
        return false
      }
    }
    return true
  }

  /// Whether `other` has numbers in the same places and otherwise the same text.
  func differsOnlyInNumbers(from other: Wording) -> Bool {
    elements.count == other.elements.count
      && zip(elements, other.elements).allSatisfy { $0 == $1 || ($0.isNumber && $1.isNumber) }
  }

  /// The characters of `text` that count, in the forms that the scanner knows. White space goes, but a
  /// blank stays between two digits, which would else become one number.
  static func fold(_ text: String) -> [Character] {
    var folded: [Character] = []
    var afterSpace = false
    for character in TextFolding.fold(text) {
      if character == " " {
        afterSpace = true
        continue
      }
      if afterSpace, character.isASCIIDigit, folded.last?.isASCIIDigit == true {
        folded.append(" ")
      }
      afterSpace = false
      folded.append(traditional[character] ?? character)
    }
    return folded
  }

  /// The traditional forms that stand in numbers and units.
  private static let traditional: [Character: Character] = [
    "兩": "两", "個": "个", "萬": "万", "億": "亿", "點": "点", "歲": "岁", "條": "条", "項": "项", "節": "节",
    "屆": "届", "戶": "户", "級": "级", "塊": "块", "圓": "圆", "週": "周", "鐘": "钟", "時": "时", "數": "数",
    "過": "过",
  ]
}
