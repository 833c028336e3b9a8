import Dates

/// What is written to remind people of learning: short, polite, and without anybody's results.
extension Message {
  static func reminderHeading(_ day: CalendarDate) -> Message {
    let text = Message.day(day)
    return Message(zh: "【学习提醒】\(text.chinese)", en: "Learning, \(text.english)")
  }

  static func reminderWeek(group: String?, people: Int, studied: Int, answers: Int) -> Message {
    let who = group.map { "\($0)" } ?? "我们"
    return Message(
      zh: "\(who)共有 \(people) 位代表，这七天有 \(studied) 位学习过，一共答了 \(answers) 题。",
      en:
        "\(group ?? "All together"): \(counted(people, "deputy", "deputies")); \(studied) studied in the last seven days and answered \(counted(answers, "question"))."
    )
  }

  static func reminderDue(_ count: Int) -> Message {
    Message(
      zh: "今天大家该复习的题一共 \(count) 道。",
      en: "To review today, all together: \(counted(count, "question")).")
  }

  static let reminderNothingDue = Message(
    zh: "今天没有该复习的题，可以学几道新题。", en: "Nothing to review today; a few new questions would do.")

  static func reminderTest(_ title: String, sat: Int, open: Int) -> Message {
    Message(
      zh: "“\(title)”已有 \(sat) 位参加，还有 \(open) 位没有参加。",
      en: "“\(title)”: \(sat) took part, \(open) have not yet.")
  }

  static let reminderHow = Message(
    zh: "打开履职程序，按回车就能开始今天的学习，每次十分钟就好。",
    en: "Open lvzhi and press Enter to begin; ten minutes will do.")

  static func privateGreeting(_ name: String) -> Message {
    Message(zh: "\(name)代表，您好！", en: "Dear \(name),")
  }

  static func privateDue(_ count: Int) -> Message {
    Message(
      zh: "您今天有 \(count) 道题该复习。",
      en: "today \(counted(count, "question")) of yours should be reviewed.")
  }

  static let privateNothingDue = Message(
    zh: "您今天没有该复习的题，可以学几道新题。", en: "today you have nothing to review; a few new questions would do."
  )

  static func privateLast(_ days: Int) -> Message {
    Message(zh: "上次学习是 \(days) 天以前。", en: "You last studied \(counted(days, "day")) ago.")
  }

  static let privateNeverBegun = Message(
    zh: "您还没有开始用这个程序学习，随时可以开始。", en: "You have not begun yet; any day is a good one.")

  static func privateTest(_ title: String) -> Message {
    Message(zh: "“\(title)”您还没有参加。", en: "You have not sat “\(title)” yet.")
  }

  static func notInOffice(_ deputy: Message) -> Message {
    Message(
      zh: "\(deputy.chinese)不在任（已离任或者暂停执行职务）。", en: "\(deputy.english) is not in office.")
  }
}
