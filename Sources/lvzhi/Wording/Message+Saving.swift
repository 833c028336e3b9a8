/// What is said about saving.
extension Message {
  static let tryAgainPrompt = Message(
    zh: "处理好以后按回车再试一次（Ctrl-D 放弃）：", en: "Press Enter to try again (Ctrl-D to give up): ")
  static let clockBehind = Message(
    zh: "电脑的时间比上次记录还早，请检查日期和时间。答案照样保存，次序不会乱。",
    en:
      "The clock stands before the last record; please check date and time. Answers are saved in order all the same."
  )

  static func notSaved(_ why: Message) -> Message {
    Message(zh: "还没有保存成功：\(why.chinese)", en: "Not saved yet: \(why.english)")
  }

  static func damagedLines(_ count: Int, _ path: String) -> Message {
    Message(
      zh: "\(path) 里有 \(count) 行损坏，已跳过，其余照常使用。输入“检查”了解详情。",
      en:
        "\(count) lines of \(path) are damaged and were passed over; the rest is used. Type “doctor” for more."
    )
  }
}
