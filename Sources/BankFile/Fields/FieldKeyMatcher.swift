import Diagnostics

/// Finds the key, or what is nearly one, at the start of a line.
enum FieldKeyMatcher {
  struct Match {
    let key: FieldKey
    /// Exactly a key, directly followed by a colon; else one edit away from it.
    let isExact: Bool
    /// Behind the colon.
    let content: Int
  }

  /// No word that is nearly a key is longer, in bytes.
  private static let longestWord = 14

  /// `nil` if the line does not begin with a word that is a key or at most one edit away from one, and a
  /// colon of either width. Reads no more of the line than such a word can be long.
  static func match(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Match? {
    if bytes[start] >= 0xE4, case let colon = colonWidth(bytes, start + 6, end), colon > 0,
      let key = chineseKey(bytes, start, end)
    {
      return Match(key: key, isExact: true, content: start + 6 + colon)
    }
    var index = start
    let limit = min(end, start + longestWord + 1)
    while index < limit {
      let colon = colonWidth(bytes, index, end)
      if colon > 0 {
        return match(scalars(bytes, start, index), content: index + colon)
      }
      index += 1
    }
    return nil
  }

  private static func match(_ word: [UInt32], content: Int) -> Match? {
    if let key = spellings.first(where: { $0.scalars == word })?.key {
      return Match(key: key, isExact: true, content: content)
    }
    let word = word.map(lowercased)
    let near = spellings.first { isWithinOneEdit(word, $0.scalars.map(lowercased)) }
    return near.map { Match(key: $0.key, isExact: false, content: content) }
  }

  /// 1 or 3 if there is a colon at `index`, else 0.
  private static func colonWidth(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> Int {
    switch bytes.byte(at: index, before: end) {
    case UInt8(ascii: ":"): 1
    case 0xEF: bytes.triple(at: index, before: end) == Sign.fullWidthColon ? 3 : 0
    default: 0
    }
  }

  /// The key whose six bytes stand at `index`. Most lines that start with a key come through here, so it
  /// compares numbers.
  private static func chineseKey(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> FieldKey? {
    let first = UInt64(bytes.triple(at: index, before: end))
    return switch first << 24 | UInt64(bytes.triple(at: index + 3, before: end)) {
    case 0xE4BE9D_E68DAE: .citation  // 依据
    case 0xE8A7A3_E69E90: .explanation  // 解析
    case 0xE99ABE_E5BAA6: .difficulty  // 难度
    case 0xE6A087_E7ADBE: .tags  // 标签
    case 0xE7AD94_E6A188: .answer  // 答案
    case 0xE8A681_E782B9: .points  // 要点
    case 0xE8AF84_E58886: .marking  // 评分
    case 0xE68F90_E7A4BA: .hint  // 提示
    case 0xE69893_E6B7B7: .contrast  // 易混
    case 0xE69C89_E69588: .validity  // 有效
    case 0xE59CB0_E58CBA: .region  // 地区
    case 0xE69BBE_E794A8: .formerly  // 曾用
    case 0xE4B9B1_E5BA8F: .shuffle  // 乱序
    default: nil
    }
  }

  private struct Spelling: Sendable {
    let key: FieldKey
    let scalars: [UInt32]
  }

  private static let spellings: [Spelling] = FieldKey.allCases.flatMap { key in
    [key.chinese, key.english].map { text in
      Spelling(key: key, scalars: text.unicodeScalars.map(\.value))
    }
  }

  private static func scalars(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> [UInt32] {
    var scalars: [UInt32] = []
    for index in start..<end {
      let byte = UInt32(bytes[index])
      switch byte {
      case 0..<0x80: scalars.append(byte)
      case 0x80..<0xC0: scalars[scalars.count - 1] = scalars[scalars.count - 1] << 6 | byte & 0x3F
      case 0xC0..<0xE0: scalars.append(byte & 0x1F)
      default: scalars.append(byte & 0x0F)
      }
    }
    return scalars
  }

  private static func lowercased(_ scalar: UInt32) -> UInt32 {
    (0x41...0x5A).contains(scalar) ? scalar | 0x20 : scalar
  }

  /// Whether one insertion, deletion, replacement or swap of neighbours, or none, makes `left` `right`.
  static func isWithinOneEdit(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    var index = 0
    while index < min(left.count, right.count), left[index] == right[index] { index += 1 }
    let left = left[index...]
    let right = right[index...]
    if left.count == right.count {
      if left.dropFirst().elementsEqual(right.dropFirst()) { return true }
      return left.dropFirst(2).elementsEqual(right.dropFirst(2))
        && left.prefix(2).elementsEqual(right.prefix(2).reversed())
    }
    return left.count < right.count
      ? left.elementsEqual(right.dropFirst()) : left.dropFirst().elementsEqual(right)
  }
}
