/// The menu of a training: everything by a digit and Enter, since input methods swallow letters.
struct RoomMenu {
  let language: Language

  /// What each number stands for, as a line typed.
  static let words: [(line: String, meaning: Message)] = [
    ("back", Message(zh: "上一题", en: "the question before")),
    ("skip", Message(zh: "跳过这一题", en: "skip this question")),
    ("again", Message(zh: "这一题重新作答", en: "ask this question again")),
    ("pause", Message(zh: "休息", en: "a break")),
    ("note", Message(zh: "记一条备注", en: "a remark for the record")),
    ("undo", Message(zh: "撤回上一次录入", en: "take back the last entry")),
    ("list", Message(zh: "看录入了哪些", en: "what was entered")),
    ("quit", Message(zh: "离开，以后接着进行", en: "leave, to go on later")),
    ("end", Message(zh: "结束培训", en: "end the training")),
  ]

  var page: RoomPage {
    let items = Self.words.enumerated().map { index, entry in
      RoomBlock.item("\(index + 1)", entry.meaning.text(in: language))
    }
    return RoomPage(parts: [items + [.item("0", Message.goBack.text(in: language))]])
  }

  /// The line that a number stands for.
  func word(_ number: Int) -> String? {
    Self.words.indices.contains(number - 1) ? Self.words[number - 1].line : nil
  }
}

/// What can be typed in a training.
struct RoomHelp {
  let language: Language

  var page: RoomPage {
    let items = Message.roomHelp.map { line, meaning in
      RoomBlock.item(line.text(in: language), meaning.text(in: language))
    }
    return RoomPage(parts: [items])
  }
}
