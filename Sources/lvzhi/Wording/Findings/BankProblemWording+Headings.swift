import BankFile

extension BankProblemWording {
  /// What is wrong with a front matter.
  static func message(for fault: FrontMatterFault) -> Message {
    switch fault {
    case .unclosed:
      Message(zh: "开头的说明没有结束，请补上一行 ---。", en: "The front matter is not closed; add a line ---.")
    case .tooLong:
      Message(
        zh: "开头的说明太长，请在说明后面补上一行 ---。", en: "The front matter is too long; close it with a line ---."
      )
    case .notYAML(let words):
      Message(zh: "开头的说明不合 YAML 格式（\(words)）。", en: "The front matter is not YAML (\(words)).")
    case .notKeysAndValues:
      Message(zh: "开头的说明要写成“名称: 内容”。", en: "The front matter must consist of lines “key: value”.")
    case .missing(let key):
      Message(zh: "开头的说明里缺少 \(key.rawValue)。", en: "The front matter lacks \(key.rawValue).")
    case .repeatedKey(let key):
      Message(zh: "开头的说明里 \(key) 写了两次。", en: "\(key) stands twice in the front matter.")
    case .unknownKey(let key, let meant):
      Message(zh: "开头的说明里没有 \(key) 这一项。", en: "\(key) is no key of the front matter.")
        + Message.didYouMean(meant?.rawValue)
    case .badValue(let key):
      Message(
        zh: "\(key.rawValue) 的内容不合要求。", en: "The value of \(key.rawValue) is not of the right form."
      )
    }
  }

  /// What is wrong with a heading.
  static func message(for fault: HeadingFault) -> Message {
    switch fault {
    case .noSpace:
      Message(zh: "# 后面要空一格。", en: "Put a space after the #.")
    case .fullWidth:
      Message(zh: "标题要用半角的 #。", en: "A heading needs the plain #.")
    case .noTitle:
      Message(zh: "章没有标题。", en: "This chapter has no title.")
    case .noID:
      Message(zh: "## 后面缺少题号。", en: "A question needs an id after the ##.")
    case .badID(let text):
      Message(
        zh: "题号“\(text)”里有不能用的字符，只能用汉字、字母、数字和 . _ -，最多 64 个。",
        en: "“\(text)” is no id: up to 64 Chinese characters, letters, digits, and . _ -.")
    case .childOutsideCase:
      Message(
        zh: "### 只能写在案例里；单独的题用 ##。", en: "### belongs inside a case; a question of its own has ##.")
    case .noStem:
      Message(zh: "这道题没有题干。", en: "This question asks nothing.")
    case .optionsOutsideQuestion:
      Message(
        zh: "这些选项前面没有 ## 题号。",
        en: "These options belong to no question; a heading with ## is missing.")
    }
  }

  /// What is wrong with a line of an answer block.
  static func message(for fault: OptionFault) -> Message {
    switch fault {
    case .cross:
      Message(
        zh: "× 表示错，不能用来标正确选项，请用 √。",
        en: "× means wrong and cannot mark the right option; use √ or x.")
    case .unknownMark(let mark):
      Message(
        zh: "“\(mark)”不是选项标记，正确的写 √，其余留空。",
        en: "“\(mark)” is no mark; write √ or x for right, a space for wrong.")
    case .malformed:
      Message(
        zh: "选项的写法不对，应当是“- ( ) 内容”或“- [ ] 内容”。",
        en: "An option is written “- ( ) text” or “- [ ] text”.")
    case .missingMark:
      Message(zh: "这个选项缺少 ( ) 或 [ ]。", en: "This option lacks its ( ) or [ ].")
    case .missingArrow:
      Message(zh: "连线题的这一行缺少 =>。", en: "This pair lacks its =>.")
    case .fullWidthArrow:
      Message(zh: "箭头要用半角的 =>。", en: "Write the arrow as =>.")
    case .noText:
      Message(zh: "这个选项没有内容。", en: "This option has no text.")
    case .tooMany:
      Message(zh: "选项超过 26 个。", en: "More than 26 options.")
    case .notIndented:
      Message(
        zh: "这一行没有缩进，不算上面选项的内容；请缩进两格，或者空一行。",
        en:
          "This line is not indented, so it is no part of the option above; indent it, or leave an empty line."
      )
    }
  }
}
