import Diagnostics

/// Recognises the commonest form of 依据 without making text: 代表法 第二十三条第一款第二项；第二十四条.
///
/// It accepts only what `CitationParser` reads without a problem, and by far not all of that; it is here
/// because a citation stands in every question, and reading it in full takes longer than all the rest.
enum CitationGlance {
  static func isGood(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    var index = Int(range.start)
    let end = Int(range.end)
    var isFirst = true
    while index < end {
      if !skipLaw(bytes, &index, end), isFirst { return false }
      guard skip(article, bytes, &index, end) else { return false }
      _ = skip(paragraph, bytes, &index, end)
      _ = skip(item, bytes, &index, end)
      if index == end { return true }
      guard bytes.triple(at: index, before: end) == semicolon else { return false }
      index += 3
      isFirst = false
    }
    return false
  }

  private static let semicolon: UInt32 = 0xEF_BC_9B
  private static let ordinal: UInt32 = 0xE7_AC_AC  // 第
  private static let article: UInt32 = 0xE6_9D_A1  // 条
  private static let paragraph: UInt32 = 0xE6_AC_BE  // 款
  private static let item: UInt32 = 0xE9_A1_B9  // 项
  private static let ten: UInt32 = 0xE5_8D_81
  private static let hundred: UInt32 = 0xE7_99_BE
  private static let zero: UInt32 = 0xE9_9B_B6

  /// A law's name, which ends in 法 here, and one space.
  private static func skipLaw(_ bytes: Span<UInt8>, _ index: inout Int, _ end: Int) -> Bool {
    var next = index
    var last: UInt32 = 0
    while case let sign = bytes.triple(at: next, before: end), isPlainIdeograph(sign) {
      last = sign
      next += 3
    }
    guard last == 0xE6_B3_95, bytes.byte(at: next, before: end) == .space else { return false }
    index = next + 1
    return true
  }

  /// A Chinese character that neither starts a place nor joins citations.
  private static func isPlainIdeograph(_ sign: UInt32) -> Bool {
    guard (0xE4_B8_80...0xE9_BF_BF).contains(sign) else { return false }
    switch sign {
    case ordinal, article, paragraph, item: return false
    case 0xE5_92_8C, 0xE5_8F_8A, 0xE4_B8_8E, 0xE4_BB_A5: return false  // 和 及 与 以
    case 0xE8_87_B3, 0xE5_88_B0, 0xE5_BA_8F: return false  // 至 到 序
    default: return digit(sign) == false && sign != ten && sign != hundred
    }
  }

  /// 第, a number from 一 to 九百九十九, and a unit.
  private static func skip(
    _ unit: UInt32, _ bytes: Span<UInt8>, _ index: inout Int, _ end: Int
  ) -> Bool {
    guard bytes.triple(at: index, before: end) == ordinal else { return false }
    var next = index + 3
    guard skipNumber(bytes, &next, end), bytes.triple(at: next, before: end) == unit else {
      return false
    }
    index = next + 3
    return true
  }

  private static func skipNumber(_ bytes: Span<UInt8>, _ index: inout Int, _ end: Int) -> Bool {
    func sign(_ distance: Int) -> UInt32 { bytes.triple(at: index + 3 * distance, before: end) }
    if digit(sign(0)), sign(1) == hundred {
      index += 6
      if sign(0) == zero {
        index += 6
        return digit(bytes.triple(at: index - 3, before: end))
      }
      guard digit(sign(0)) else { return true }
      guard sign(1) == ten else { return false }
    } else if sign(0) == ten {
      index += digit(sign(1)) ? 6 : 3
      return true
    }
    guard digit(sign(0)) else { return false }
    guard sign(1) == ten else {
      index += 3
      return true
    }
    index += digit(sign(2)) ? 9 : 6
    return true
  }

  /// Whether it is one of 一 to 九.
  private static func digit(_ sign: UInt32) -> Bool {
    switch sign {
    case 0xE4_B8_80, 0xE4_BA_8C, 0xE4_B8_89, 0xE5_9B_9B, 0xE4_BA_94: true
    case 0xE5_85_AD, 0xE4_B8_83, 0xE5_85_AB, 0xE4_B9_9D: true
    default: false
    }
  }
}
