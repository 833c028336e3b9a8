/// What is said in study mode.
extension Message {
  static let studyWhichBank = Message(zh: "学习哪个题库？", en: "Which bank?")
  static let studyPrompt = Message(
    zh: "按回车看下一题（0 菜单）", en: "Enter for the next (0 menu) ")

  static func studyStarts(_ title: String, at place: Int, of count: Int) -> Message {
    place == 0
      ? Message(
        zh: "背题：\(title)，共 \(count) 题，带答案，不计成绩。",
        en: "Reading \(title): \(counted(count, "question")) with answers; nothing counts.")
      : Message(
        zh: "背题：\(title)，接着上次，从第 \(place + 1)/\(count) 题起。",
        en: "Reading \(title), where you left: question \(place + 1)/\(count).")
  }

  static func studyPlace(_ number: Int, of count: Int) -> Message {
    Message(zh: "第 \(number)/\(count) 题", en: "Question \(number)/\(count)")
  }

  static let studyEnd = Message(
    zh: "这个题库看完了，下次从头开始。", en: "That was the last one; next time it begins anew.")
  static let studyLeft = Message(
    zh: "先到这里，下次从这道题接着看。", en: "Left here; next time it goes on with this question.")
  static let previousQuestion = Message(zh: "回到上一题", en: "back to the question before")
  static let fromTheStart = Message(zh: "从头看", en: "from the beginning")
  static let flagIt = Message(zh: "收藏或取消收藏这道题", en: "flag it, or take the flag off")
  static let noteIt = Message(zh: "写笔记", en: "write a note")
  static let stopHere = Message(zh: "先到这里", en: "stop here")
}
