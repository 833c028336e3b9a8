/// What one can do in an exam besides answering. Typed after a colon, or picked from the menu by its digit.
enum ExamCommandWord: CaseIterable, Sendable {
  case next
  case previous
  case goTo
  case flag
  case list
  case clear
  case submit
  case quit
  case law
  case help

  /// What it does, for the menu.
  var meaning: Message {
    switch self {
    case .next: Message(zh: "下一题", en: "next question")
    case .previous: Message(zh: "上一题", en: "question before")
    case .goTo: Message(zh: "到某一题", en: "go to a question")
    case .flag: Message(zh: "标记这道题，或取消标记", en: "mark it, or take the mark off")
    case .list: Message(zh: "看答题卡", en: "answer card")
    case .clear: Message(zh: "清空这道题的答案", en: "take the answer away")
    case .submit: Message(zh: "交卷", en: "hand in")
    case .quit: Message(zh: "先离开（时间照走）", en: "leave for now (the clock goes on)")
    case .law: Message(zh: "看依据的法条", en: "show the source")
    case .help: Message(zh: "怎样作答", en: "how to answer")
    }
  }

  private var names: [String] {
    switch self {
    case .next: ["next", "下一题", "下题"]
    case .previous: ["prev", "previous", "上一题", "上题"]
    case .goTo: ["goto", "到"]
    case .flag: ["flag", "标记"]
    case .list: ["list", "答题卡"]
    case .clear: ["clear", "清空"]
    case .submit: ["submit", "交卷"]
    case .quit: ["quit", "离开", "结束"]
    case .law: ["law", "法条"]
    case .help: ["help", "帮助"]
    }
  }

  /// What a line at a question is, if it begins with a colon of either width or is the name of a command.
  enum Reading: Equatable {
    /// With the number that stands after it.
    case command(ExamCommandWord, Int?)
    case unknown(String)
  }

  /// `nil` if `line` is an answer. Where words may be answers (`orAsWord` false), a command needs its colon.
  static func read(_ line: String, orAsWord: Bool) -> Reading? {
    let narrowed = line.trimmed.narrowed
    let hasColon = narrowed.first == ":"
    guard hasColon || orAsWord else { return nil }
    let words = (hasColon ? String(narrowed.dropFirst()) : narrowed).split(separator: " ")
    guard let first = words.first?.lowercased() else { return hasColon ? .unknown("") : nil }
    if let word = allCases.first(where: { $0.names.contains(first) }) {
      return .command(word, words.dropFirst().first.flatMap { Int($0) })
    }
    // :17 and 到17 go to question 17.
    let digits = first.drop { !$0.isASCII || !$0.isNumber }
    if let number = Int(digits), hasColon || first.hasPrefix("到") || first.hasPrefix("goto") {
      return .command(.goTo, number)
    }
    return hasColon ? .unknown(String(first)) : nil
  }
}
