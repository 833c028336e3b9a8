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
  case mastered

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
    case .mastered: Message(zh: "掌握", en: "mastered")
    }
  }

  /// What it does, for the menu.
  var meaning: Message {
    switch self {
    case .hint: Message(zh: "看提示", en: "show the hint")
    case .law: Message(zh: "看依据的法条", en: "show the source")
    case .flag: Message(zh: "收藏或取消收藏这道题", en: "flag it, or take the flag off")
    case .note: Message(zh: "写笔记", en: "write a note")
    case .undo: Message(zh: "撤回上一题的答案", en: "take the last answer back")
    case .skip: Message(zh: "跳过这道题", en: "leave this question out")
    case .quit: Message(zh: "先到这里", en: "stop here")
    case .help: Message(zh: "怎样作答", en: "how to answer")
    case .mastered: Message(zh: "这道题已经掌握，移出错题本", en: "mastered: take it out of the mistakes")
    }
  }

  /// What a line typed at a question asks for, if it begins with a colon of either width.
  enum Reading: Equatable {
    case command(TurnCommand)
    case unknown(String)
  }

  /// `nil` if `line` is no command but an answer; `\:` begins an answer. Where no answer can look like a
  /// word (`orAsWord`), a command may stand without its colon.
  static func read(_ line: String, orAsWord: Bool = false) -> Reading? {
    let narrowed = line.trimmed.narrowed
    guard narrowed.first == ":" else {
      return orAsWord ? named(narrowed).map { .command($0) } : nil
    }
    let word =
      narrowed.dropFirst().split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    return named(word).map { .command($0) } ?? .unknown(word)
  }

  /// The command of a name, or of what people say instead of it.
  private static func named(_ word: String) -> TurnCommand? {
    switch word.lowercased() {
    case "退出", "不做了", "exit": .quit
    case "不会", "不知道": .skip
    case let word:
      allCases.first { $0.message.english == word || $0.message.chinese == word }
    }
  }
}
