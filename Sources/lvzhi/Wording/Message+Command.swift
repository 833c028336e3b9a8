/// What is said about the command line itself.
extension Message {
  static func optionLacksValue(_ name: String) -> Message {
    Message(zh: "选项 \(name) 后面缺少内容。", en: "The option \(name) needs a value.")
  }

  static func unknownOption(_ name: String, meant: String?) -> Message {
    Message(zh: "没有 \(name) 这个选项。", en: "There is no option \(name).") + didYouMean(meant)
  }

  static func unknownCommand(_ word: String, meant: String?) -> Message {
    Message(zh: "没有“\(word)”这个命令。", en: "There is no command “\(word)”.")
      + (meant == nil
        ? Message(zh: "输入“帮助”看全部命令。", en: " Type “help” for all commands.") : didYouMean(meant))
  }

  static func unexpectedWord(_ word: String) -> Message {
    Message(zh: "“\(word)”在这里是多余的。", en: "“\(word)” is not expected here.")
  }

  static func optionTakesNoValue(_ name: String) -> Message {
    Message(zh: "选项 \(name) 后面不带内容。", en: "The option \(name) takes no value.")
  }

  static func commandNotUnderstood(_ line: String) -> Message {
    Message(zh: "看不懂这条命令：\(line)", en: "This command is not understood: \(line)")
  }

  static func seeHelp(_ command: CommandDescription) -> Message {
    Message(
      zh: "输入“帮助 \(command.title.chinese)”看用法。",
      en: " Type “help \(command.title.english)” to see how to use it.")
  }

  static func didYouMean(_ word: String?) -> Message {
    guard let word else { return .verbatim("") }
    return Message(zh: "您是不是想输入“\(word)”？", en: " Did you mean “\(word)”?")
  }

  static func lacks(_ what: Message) -> Message {
    Message(zh: "还需要写明\(what.chinese)。", en: "Please say which \(what.english).")
  }

  static func badValue(_ value: String, of option: String, expected: Message) -> Message {
    Message(
      zh: "\(option) 后面的“\(value)”看不懂，应当是：\(expected.chinese)。",
      en: "“\(value)” after \(option) is not understood; it should be \(expected.english).")
  }

  static let expectedNumber = Message(zh: "整数", en: "a whole number")
  static let expectedDate = Message(zh: "日期，如 2026-11-23", en: "a date such as 2026-11-23")
  static let expectedInstant = Message(
    zh: "时间，如 2026-11-23T09:00:00Z", en: "a time such as 2026-11-23T09:00:00Z")
  static let expectedLanguage = Message(zh: "zh 或 en", en: "zh or en")
}
