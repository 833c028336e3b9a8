/// What is said about the book of mistakes, flags and notes.
extension Message {
  static let noMistakes = Message(
    zh: "错题本是空的。做题答错的题会自动列进来，连续三次答对（不是猜的）就移出。",
    en:
      "There are no mistakes. A question that is missed comes in by itself and leaves after three right answers in a row that were no guesses."
  )

  static func mistakesTitle(_ count: Int) -> Message {
    Message(zh: "错题本：\(count) 题", en: "Mistakes: \(counted(count, "question"))")
  }

  /// Mistakes that are kept, but may not be served today.
  static func mistakesAside(_ count: Int) -> Message {
    Message(
      zh: "另有 \(count) 道错题现在不出（已过有效期、依据的是旧法，或者不属于选定的省份），记录保留。",
      en:
        "\(counted(count, "mistake")) put aside: no longer valid, resting on superseded law, or of another province. Kept."
    )
  }

  static func mistakesCount(_ count: Int) -> Message {
    Message(zh: "\(count) 题", en: counted(count, "question"))
  }

  static let mistakesMenu = Message(zh: "接下来：", en: "What next:")
  static let drillThem = Message(zh: "重做这些题", en: "answer them again")
  static let listThem = Message(zh: "逐题列出", en: "list them one by one")
  static let removeOne = Message(zh: "移出一道题", en: "take one out")

  static func mistakesStart(_ count: Int) -> Message {
    Message(zh: "错题重做：\(count) 题。", en: "Mistakes: \(counted(count, "question")).")
  }

  static func mistakesOf(_ name: String) -> Message {
    Message(zh: "\(name)的错题", en: "Mistakes of \(name)")
  }

  static func flaggedOf(_ name: String) -> Message {
    Message(zh: "\(name)收藏的题", en: "Questions flagged by \(name)")
  }

  static let printThem = Message(zh: "打印（生成网页文件）", en: "print them (a page to open and print)")

  static let mistakeToRemove = Message(zh: "移出哪道题（编号）", en: "question to take out")
  static let whichToRemove = Message(zh: "移出哪一道？", en: "Which one?")

  static func notAMistake(_ name: String) -> Message {
    Message(
      zh: "错题本里没有 \(name)。输入“错题本 列表”看全部错题的编号。",
      en: "\(name) is not among the mistakes. “mistakes list” shows their names.")
  }

  /// How often it was missed, and how far it is from leaving.
  static func missedTimes(_ missed: Int, rightSince: Int) -> Message {
    Message(
      zh: "答错 \(missed) 次" + (rightSince > 0 ? "，之后连续答对 \(rightSince) 次" : ""),
      en: "missed \(counted(missed, "time"))"
        + (rightSince > 0 ? ", right \(counted(rightSince, "time")) since" : ""))
  }

  static let noFlags = Message(
    zh: "还没有收藏的题。做题时输入“：收藏”，或在题目里按 0 选收藏。",
    en: "No question is flagged. Type :flag at a question, or 0 and choose it from the menu.")

  static func flaggedTitle(_ count: Int) -> Message {
    Message(zh: "收藏：\(count) 题", en: "Flagged: \(counted(count, "question"))")
  }

  static func flaggedStart(_ count: Int) -> Message {
    Message(zh: "收藏题练习：\(count) 题。", en: "Flagged questions: \(count).")
  }

  static let noNotes = Message(
    zh: "还没有笔记。做题时输入“：笔记”就可以写。", en: "There are no notes. Type :note at a question to write one.")

  static func notesTitle(_ count: Int) -> Message {
    Message(zh: "笔记：\(count) 条", en: "Notes: \(count)")
  }
}
