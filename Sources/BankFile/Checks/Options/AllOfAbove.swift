/// Options that speak of the other options, so that they make sense in one order only.
enum AllOfAbove {
  /// Whether an option says “以上都是”, “以上说法均不正确”, “A和B”, “all of the above” or the like. An option
  /// that goes on to speak of something else (“上述人员都应当回避”) is none.
  static func matches(_ option: String) -> Bool {
    if option.utf8.count > longest { return false }
    let text = ComparedText.key(option)
    if english.contains(text) || namesLetters(option) { return true }
    if bare.contains(text) { return true }
    guard let rest = dropping(openings, from: text[...]) else { return false }
    let counted = dropping(quantities, from: rest) ?? rest
    let verdict = dropping(nouns, from: counted) ?? counted
    if verdict.isEmpty { return counted.count < rest.count }
    return verdicts.contains(String(verdict))
  }

  /// In bytes. Such options are short; longer ones need not be looked at.
  private static let longest = 60

  private static let openings = ["以上", "上述", "前述"]
  private static let quantities = ["所有", "全部", "各", "几", "两", "二", "三", "四", "五"]
  private static let nouns = [
    "选项", "答案", "说法", "情形", "情况", "内容", "条件", "方式", "做法", "项目", "种", "者", "项", "点", "个",
  ]
  private static let bare: Set = [
    "都是", "都对", "都正确", "全都是", "全对", "皆是", "都不是", "都不对", "全部都是", "全部正确",
  ]
  private static let verdicts: Set<String> = {
    let all = ["都", "皆", "均", "全", "全都", "全部", "也"]
    let claims = [
      "是", "对", "可", "可以", "正确", "包括", "属于", "有", "错", "错误", "不是", "不对", "不可以", "不正确",
      "不包括", "不属于", "非", "无", "没有", "符合", "不符合", "合法", "不合法", "违法", "成立", "不成立", "需要",
      "不需要",
    ]
    return Set(all.flatMap { word in claims.map { word + $0 } } + ["全部", "全", "无"])
  }()
  private static let english: Set = [
    "alloftheabove", "noneoftheabove", "allofthese", "noneofthese", "alltheabove", "bothaandb",
  ]

  /// The longest of `prefixes` dropped; `nil` if the text starts with none.
  private static func dropping(_ prefixes: [String], from text: Substring) -> Substring? {
    let fitting = prefixes.filter { text.hasPrefix($0) }.max { $0.count < $1.count }
    return fitting.map { text.dropFirst($0.count) }
  }

  /// “A和B”, “A、B、C”, “AB都对”: letters of options, and at most a verdict.
  private static func namesLetters(_ option: String) -> Bool {
    var letters = 0
    var rest = String.UnicodeScalarView()
    for scalar in option.unicodeScalars where !scalar.properties.isWhitespace {
      switch scalar {
      case "A"..."H": letters += 1
      case "和", "与", "及", "、", ",", "，", "。", "项", "两", "三", "选": continue
      default: rest.append(scalar)
      }
    }
    let verdict = String(rest)
    return letters >= 2 && (verdict.isEmpty || verdicts.contains(verdict))
  }
}
