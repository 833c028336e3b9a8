import Diagnostics
import Questions
import Settings

extension SettingsProblem {
  /// What is wrong with a YAML file and what to do.
  var message: Message {
    switch self {
    case .unreadableText:
      Message(zh: "不是 UTF-8 文字，请另存为 UTF-8。", en: "This is not UTF-8; please save it as UTF-8.")
    case .controlCharacter(let code):
      Message(
        zh: "有一个控制字符（U+\(String(code, radix: 16, uppercase: true))），请删去。",
        en: "Control character U+\(String(code, radix: 16, uppercase: true)); please remove it.")
    case .syntax(let said):
      Message(zh: "不合 YAML 的写法（\(said)）。", en: "This is not YAML: \(said).")
    case .repeatedKey(let key):
      Message(zh: "“\(key)”写了两次。", en: "“\(key)” stands twice.")
    case .unknownKey(let key, let nearest):
      Message(zh: "没有“\(key)”这一项。", en: "There is no “\(key)”.")
        + (nearest.map { Message(zh: "是不是“\($0)”？", en: " Did you mean “\($0)”?") }
          ?? .verbatim(""))
    case .missingKey(let key):
      Message(zh: "缺少“\(key)”这一项。", en: "“\(key)” is missing.")
    case .wrongShape(let shape):
      Message(zh: "这里应当是\(shape.message.chinese)。", en: "This should be \(shape.message.english).")
    case .badValue(let value, let kind):
      value.isEmpty
        ? Message(
          zh: "这里是空的，应当是\(kind.message.chinese)。",
          en: "Nothing stands here; it should be \(kind.message.english).")
        : Message(
          zh: "“\(value)”不合适，应当是\(kind.message.chinese)。",
          en: "“\(value)” does not fit; it should be \(kind.message.english).")
    case .nameTaken(let name, let law):
      Message(zh: "“\(name)”已经是“\(law)”的名称。", en: "“\(name)” is a name of “\(law)” already.")
    case .unknownLaw(let name):
      Message(zh: "法律登记表里没有“\(name)”。", en: "The registry does not hold “\(name)”.")
    case .versionOutOfOrder(let version):
      Message(zh: "\(version) 应当排在更晚的文本前面。", en: "\(version) belongs before the later versions.")
    case .digestCount(let found, let expected):
      Message(
        zh: "有 \(found) 个摘要，而条文有 \(expected) 条。",
        en: "There are \(found) digests for \(expected) articles.")
    case .emptyList: Message(zh: "这里至少要有一项。", en: "At least one entry is needed here.")
    case .excludedKey(let key, let other):
      Message(zh: "写了“\(other)”就不再写“\(key)”。", en: "“\(key)” cannot stand beside “\(other)”.")
    case .citation(let problem): problem.message
    case .passMarkTooHigh(let pass, let full):
      Message(
        zh: "及格线是 \(pass) 分，全卷只有 \(full) 分。",
        en: "\(pass) points are needed to pass, and the paper has \(full).")
    case .sharesNotWhole(let sum):
      Message(zh: "各档难度加起来是 \(sum)，应当是 100。", en: "The shares add up to \(sum), not to 100.")
    case .overlappingLevels(let levels):
      Message(
        zh: "难度 \(levels) 与前面的重复。", en: "Difficulty \(levels) stands in an earlier share, too.")
    case .wrongUnit:
      Message(
        zh: "这一项算的是次数就写数，算的是比例就写百分数。",
        en: "Write a number where something is counted, and per cent where it is a share.")
    case .stepsFall:
      Message(
        zh: "各档要从低到高，要求和分值都不能比前一档低。",
        en: "Steps have to rise, in what they ask for and what they give.")
    }
  }
}

extension SettingsShape {
  fileprivate var message: Message {
    switch self {
    case .text: Message(zh: "一段文字", en: "a text")
    case .list: Message(zh: "列表（每项以“- ”开头）", en: "a list (“- ” before each entry)")
    case .mapping: Message(zh: "“名称: 内容”的形式", en: "a mapping (“key: value”)")
    }
  }
}

extension SettingsKind {
  fileprivate var message: Message {
    switch self {
    case .text: Message(zh: "文字", en: "a text")
    case .date: Message(zh: "日期，如 2026-11-23", en: "a date such as 2026-11-23")
    case .number(let range):
      Message(
        zh: "\(range.lowerBound) 到 \(range.upperBound) 的整数",
        en: "a number from \(range.lowerBound) to \(range.upperBound)")
    case .word(let words):
      Message(
        zh: words.joined(separator: "、") + " 中的一个", en: "one of " + words.joined(separator: ", "))
    case .digest: Message(zh: "16 位十六进制数", en: "16 hexadecimal digits")
    case .articleRanges: Message(zh: "条的范围，如 1-34", en: "ranges of articles such as 1-34")
    case .bankID: Message(zh: "小写字母、数字和 - 组成的代号", en: "an id of a–z, 0–9 and -")
    case .questionID: Message(zh: "题目的编号，如 021", en: "the id of a question such as 021")
    case .earlierLesson: Message(zh: "前面某一课的序号", en: "the number of an earlier lesson")
    case .points: Message(zh: "大于 0 的分值，如 2 或 0.5", en: "points above 0, such as 2 or 0.5")
    case .marking:
      Message(
        zh: "全对得分、少选得半分、少选按项给分等评分规则",
        en: "a marking policy such as allOrNothing, halfForPart or perOption")
    case .difficultyLevels:
      Message(zh: "1 到 5 的难度，如 3 或 1-2", en: "difficulty 1 to 5, such as 3 or 1-2")
    case .amount: Message(zh: "大于 0 的数或百分数，如 4 或 90%", en: "a number or a share, such as 4 or 90%")
    }
  }
}
