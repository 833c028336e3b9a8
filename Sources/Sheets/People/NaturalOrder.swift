/// The order of names that people expect: 第二小组 before 第十小组, 2 before 10.
enum NaturalOrder {
  static func precedes(_ left: String, _ right: String) -> Bool {
    let (first, second) = (key(left), key(right))
    return first == second ? left < right : first.lexicographicallyPrecedes(second)
  }

  /// The scalars of the text, with numbers up to 99, in Arabic or Chinese figures, as one value each, which
  /// comes before all other characters.
  private static func key(_ text: String) -> [UInt32] {
    var key: [UInt32] = []
    var number: UInt32?
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar) {
        number =
          number.map { $0 % 10 == 0 && $0 > 0 && !isArabic(scalar) ? $0 + digit : $0 * 10 + digit }
          ?? digit
      } else if scalar == "十" {
        number = (number ?? 1) * 10
      } else {
        if let whole = number { key.append(whole) }
        number = nil
        key.append(scalar.value + offset)
      }
      if let whole = number, whole > 9_999_999 {
        key.append(whole)
        number = nil
      }
    }
    if let whole = number { key.append(whole) }
    return key
  }

  private static let offset: UInt32 = 100_000_000

  private static func isArabic(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt32? {
    if isArabic(scalar) { return scalar.value - 0x30 }
    return Array("零一二三四五六七八九".unicodeScalars).firstIndex(of: scalar).map(UInt32.init)
  }
}
