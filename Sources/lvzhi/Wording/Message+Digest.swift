import Dates
import Diagnostics

/// What digests for a group chat say.
extension Message {
  static func dailyHeading(_ day: CalendarDate) -> Message {
    let text = Message.day(day)
    return Message(zh: "【每日一题】\(text.chinese)", en: "Question of the day, \(text.english)")
  }

  static let trueOrFalse = Message(zh: "对，还是错？", en: "True or false?")
  static let dailyTomorrow = Message(zh: "想好了可以先发出来，答案明天公布。", en: "The answer comes tomorrow.")

  static func dailyAnswer(_ day: CalendarDate) -> Message {
    let text = Message.day(day)
    return Message(zh: "【昨日答案】\(text.chinese)的题", en: "Answer to the question of \(text.english)")
  }

  static let noDailyQuestion = Message(
    zh: "题库里没有可以用作每日一题的题（单选、多选、判断）。",
    en: "There is no question to ask: single, multiple, true or false.")

  static func weeklyHeading(_ from: CalendarDate, _ to: CalendarDate) -> Message {
    let (first, last) = (Message.day(from), Message.day(to))
    return Message(
      zh: "【每周学习提示】\(first.chinese)至\(last.chinese)",
      en: "The week from \(first.english) to \(last.english)")
  }

  static let missedHeading = Message(zh: "这一周大家错得比较多的题：", en: "What most people missed this week:")

  static func missedThisWeek(
    _ stem: String, answer: String, basis: Message, people: Int, right: Int
  ) -> Message {
    Message(
      zh: "· \(stem)\n  正确答案：\(answer)（\(people) 位答过，\(right) 位答对）"
        + (basis.chinese.isEmpty ? "" : "\n  \(Message.basis(basis).chinese)"),
      en: "· \(stem)\n  Right: \(answer) (\(right) of \(people))"
        + (basis.english.isEmpty ? "" : "\n  \(Message.basis(basis).english)"))
  }

  static func lawNewsHeading(_ day: CalendarDate) -> Message {
    let text = Message.day(day)
    return Message(zh: "【法规变动】\(text.chinese)以来", en: "Changes of the law since \(text.english)")
  }

  static let noLawNews = Message(
    zh: "题库依据的法规没有变动。", en: "None of the laws that the banks rest on changed.")

  static func lawNews(_ item: LawNews.Item) -> Message {
    let title = HarmlessText.oneLine(item.title)
    let (adopted, start) = (Message.day(item.adopted), Message.day(item.start))
    let what = item.isAmendment ? ("修改", "amended") : ("通过", "adopted")
    let questions = item.questions > 0 ? "题库里有 \(item.questions) 道题引用它。" : ""
    return Message(
      zh: "· 《\(title)》\(adopted.chinese)\(what.0)，\(start.chinese)起施行。\(questions)",
      en:
        "· \(title): \(what.1) \(adopted.english), in force from \(start.english); \(counted(item.questions, "question")) cite it."
    )
  }
}
