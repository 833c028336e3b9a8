import Sessions

extension Milestone {
  /// The one sentence that is said about it.
  var message: Message {
    switch self {
    case .answers(let count):
      return Message(
        zh: "到今天，您一共答了 \(count) 题。", en: "By today you have answered \(count) questions.")
    case .mastered(let count):
      return Message(
        zh: "到今天，您已经掌握了 \(count) 题。", en: "By today you have mastered \(count) questions.")
    case .chapter(let title):
      return Message(
        zh: "“\(title)”这一章的题，您已经全部做过一遍。",
        en: "You have been through every question of “\(title)” once.")
    case .article(let article, let questions):
      let name = Message.article(article)
      return Message(
        zh: "\(name.chinese)的 \(questions) 道题，您都记牢了。",
        en: "All \(questions) questions on \(name.english) are firm now.")
    case .back(let days, let answered, let right):
      let start = Message(
        zh: "隔了 \(days) 天，您又接着学了。", en: "You are back after \(days) days. ")
      return start
        + (right * 2 >= answered
          ? Message(
            zh: "以前学的没有白学，这次 \(answered) 题答对了 \(right) 题。",
            en: "Much of it is still there: \(right) of \(answered) right.")
          : Message(
            zh: "忘掉一些很正常，复习几次就想起来了。",
            en: "To have forgotten some of it is only natural; a few reviews bring it back."))
    }
  }
}

extension Message {
  /// Last week in two sentences: what was done, and what this week holds.
  static func lastWeek(_ week: WeekSummary, due: Int) -> Message {
    let share =
      week.answers == 0 ? 0 : Int((Double(week.right) / Double(week.answers) * 100).rounded())
    let mastered =
      week.newlyMastered == 0
      ? Message(zh: "。", en: ".")
      : Message(
        zh: "，新掌握 \(week.newlyMastered) 题。",
        en: "; \(counted(week.newlyMastered, "question")) newly mastered.")
    let coming =
      due == 0
      ? Message(zh: "这七天没有要复习的题。", en: " Nothing is due in the next seven days.")
      : Message(
        zh: "这七天要复习 \(due) 题。", en: " \(counted(due, "question")) due in the next seven days.")
    return Message(
      zh: "上周答题 \(week.answers) 次，答对 \(share)%",
      en: "Last week: \(counted(week.answers, "answer")), \(share) % right") + mastered + coming
  }
}
