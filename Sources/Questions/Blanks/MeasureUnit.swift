/// What a number counts: 日, 人, 个月, 条. Words of one family mean the same.
struct MeasureUnit: Hashable, Sendable {
  /// As written.
  let word: String
  /// The first word of its family.
  let family: String

  init?(_ word: String) {
    guard let family = Self.familyOf[word] else { return nil }
    self.init(word, family: family)
  }

  init(_ word: String, family: String) {
    self.word = word
    self.family = family
  }

  /// The longest unit that the characters from `index` on begin with.
  static func longest(in characters: [Character], at index: Int) -> MeasureUnit? {
    for length in stride(from: min(longestWord, characters.count - index), to: 0, by: -1) {
      if let unit = MeasureUnit(String(characters[index..<index + length])) { return unit }
    }
    return nil
  }

  /// Whether `typed` says the same where this unit is right, after the number `count`.
  func accepts(_ typed: MeasureUnit, count: Rational) -> Bool {
    // 三月 may be March, which 三个月 never is; 三个月 may well be typed 三月.
    if word == "月", typed.word != "月", count.isWhole, (1...12).contains(count.numerator) {
      return false
    }
    // 五个 is what people say for 五名 and 五人.
    return typed.family == family || (family == "人" && typed.word == "个")
  }

  /// 三个月 and 九十日 differ, so do 周 and 七日: only words for one and the same unit share a family.
  private static let families: [[String]] = [
    ["年"], ["个月", "月"], ["日", "天"], ["工作日", "个工作日"],
    ["周", "星期", "个星期", "礼拜", "个礼拜"],
    ["小时", "个小时", "钟头", "个钟头"], ["分钟"], ["秒", "秒钟"],
    ["人", "名", "位", "个人"], ["人次"], ["周岁", "岁"], ["户"], ["票"], ["个"],
    ["次"], ["届"], ["条"], ["款"], ["项"], ["章"], ["节"], ["件"], ["份"], ["级"], ["倍"], ["分"], ["号"],
    ["元", "块", "块钱", "元钱", "圆"], ["百分点", "个百分点"],
    ["米"], ["公里", "千米"], ["平方米", "平米"], ["亩"], ["公斤", "千克"], ["吨"],
  ]

  private static let familyOf = Dictionary(
    families.flatMap { words in words.map { ($0, words[0]) } },
    uniquingKeysWith: { first, _ in first })

  private static let longestWord = familyOf.keys.map(\.count).max() ?? 0
}
