/// What is said about the day's work.
extension Message {
  /// What today holds, and how long it takes.
  static func todayStarts(_ reviews: Int, new: Int, minutes: Int) -> Message {
    let parts = Message(
      zh: [
        reviews > 0 ? "复习 \(reviews) 题" : nil, new > 0 ? "新题 \(new) 题" : nil,
      ].compactMap(\.self).joined(separator: "，"),
      en: [
        reviews > 0 ? "\(reviews) to review" : nil,
        new > 0 ? counted(new, "new question") : nil,
      ].compactMap(\.self).joined(separator: ", "))
    return Message(
      zh: "今日学习：\(parts.chinese)，约 \(minutes) 分钟。",
      en: "Today: \(parts.english), about \(counted(minutes, "minute")).")
  }

  /// More is due than fits; the rest is spread.
  static func postponed(_ count: Int, days: Int) -> Message {
    Message(
      zh: "到期的题比较多，其余 \(count) 题分到后面约 \(days) 天，先做最值得做的。",
      en:
        "More is due than fits into a day; the other \(count) are spread over about \(counted(days, "day")), the most valuable first."
    )
  }

  static let nothingDue = Message(
    zh: "今天没有到期要复习的题，新题也学够了。", en: "Nothing is due today, and today's new questions are done.")

  static func dayIsDone(left: Int) -> Message {
    left == 0
      ? Message(zh: "今天的学习任务已经完成。", en: "Today's work is done.")
      : Message(
        zh: "今天的学习时间已经用完，还有 \(left) 题到期，可以明天接着做。",
        en:
          "Today's time is used up; \(counted(left, "question")) still due can wait until tomorrow."
      )
  }

  static let whatAhead = Message(zh: "还想再学一点：", en: "To do a little more:")

  static func moreNew(_ count: Int) -> Message {
    Message(zh: "再学 \(count) 道新题", en: "\(counted(count, "more new question"))")
  }

  static func reviewAhead(_ count: Int) -> Message {
    Message(zh: "提前复习快到期的 \(count) 题", en: "review \(count) that are due soon")
  }

  static func weakOnes(_ count: Int) -> Message {
    Message(zh: "练 \(count) 道薄弱的题", en: "practise \(counted(count, "weak question"))")
  }

  static func drillMistakes(_ count: Int) -> Message {
    Message(zh: "重做错题（共 \(count) 题）", en: "drill the mistakes (\(count) in all)")
  }

  static func tomorrow(_ count: Int) -> Message {
    count == 0
      ? Message(zh: "明天没有到期的题。", en: "Nothing is due tomorrow.")
      : Message(zh: "明天有 \(count) 题到期。", en: "\(counted(count, "question")) will be due tomorrow.")
  }

  static func reviewStarts(_ count: Int, minutes: Int) -> Message {
    Message(
      zh: "复习：到期 \(count) 题，约 \(minutes) 分钟。",
      en: "Review: \(counted(count, "question")) due, about \(counted(minutes, "minute")).")
  }

  static let nothingToReview = Message(zh: "现在没有到期要复习的题。", en: "Nothing is due for review now.")

  static func todayLabel(due: Int) -> Message {
    due == 0
      ? Message(zh: "今日学习", en: "Today")
      : Message(zh: "今日学习（到期 \(due) 题）", en: "Today (\(due) due)")
  }
}
