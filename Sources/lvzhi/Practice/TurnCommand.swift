/// What one can do at a question besides answering it. Typed after a colon, or picked from the menu.
enum TurnCommand: CaseIterable, Sendable {
  case hint
  case law
  case flag
  case note
  case undo
  case skip
  case quit
  case help

  /// The name after the colon, and what the menu says.
  var message: Message {
    switch self {
    case .hint: Message(zh: "提示", en: "hint")
    case .law: Message(zh: "法条", en: "law")
    case .flag: Message(zh: "收藏", en: "flag")
    case .note: Message(zh: "笔记", en: "note")
    case .undo: Message(zh: "撤回", en: "undo")
    case .skip: Message(zh: "跳过", en: "skip")
    case .quit: Message(zh: "结束", en: "quit")
    case .help: Message(zh: "帮助", en: "help")
    }
  }

  /// What it does, for the menu.
  var meaning: Message {
    switch self {
    case .hint: Message(zh: "看提示", en: "show the hint")
    case .law: Message(zh: "看依据的法条", en: "show the source")
    case .flag: Message(zh: "收藏，再选一次取消", en: "flag it; once more to take it off")
    case .note: Message(zh: "写笔记", en: "write a note")
    case .undo: Message(zh: "撤回上一题的答案", en: "take the last answer back")
    case .skip: Message(zh: "跳过这道题", en: "leave this question out")
    case .quit: Message(zh: "先到这里", en: "stop here")
    case .help: Message(zh: "怎样作答", en: "how to answer")
    }
  }

  /// What a line typed at a question asks for, if it begins with a colon of either width.
  enum Reading: Equatable {
    case command(TurnCommand)
    case unknown(String)
  }

  /// `nil` if `line` is no command but an answer; `\:` begins an answer.
  static func read(_ line: String) -> Reading? {
    let narrowed = line.trimmed.narrowed
    guard narrowed.first == ":" else { return nil }
    let word =
      narrowed.dropFirst().split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    let match = allCases.first { command in
      command.message.english == word.lowercased() || command.message.chinese == word
    }
    return match.map { .command($0) } ?? .unknown(word)
  }
}
