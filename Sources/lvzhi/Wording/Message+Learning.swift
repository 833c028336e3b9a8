import Dates
import Questions
import Scheduling
import Statutes

extension RecallLevel {
  /// How well a question is remembered, in plain words.
  var message: Message {
    switch self {
    case .firm: Message(zh: "记牢了", en: "firm")
    case .growing: Message(zh: "正在记", en: "growing")
    case .fading: Message(zh: "快忘了", en: "fading")
    case .faint: Message(zh: "生疏了", en: "faint")
    case .unseen: Message(zh: "还没学", en: "not begun")
    }
  }
}

/// What is said about what somebody remembers.
extension Message {
  static let calendarTitle = Message(zh: "学习日历", en: "Calendar")
  static let levelsTitle = Message(zh: "各题库、各章记得怎么样", en: "What is remembered, by bank and chapter")
  static let articlesTitle = Message(zh: "最该温习的法条", en: "Articles of law that need review most")
  static let noWeakArticles = Message(
    zh: "学过的法条都还记得。", en: "All articles that were studied are still remembered.")
  static let forecastTitle = Message(zh: "今后三十天要复习的题", en: "Due in the next thirty days")
  static let calendarLegend: [Message] = [
    Message(zh: "40 题以上", en: "40 or more"), Message(zh: "20—39 题", en: "20–39"),
    Message(zh: "10—19 题", en: "10–19"), Message(zh: "1—9 题", en: "1–9"),
    Message(zh: "没有学", en: "none"),
  ]
  static let weekdays: [Message] = [
    Message(zh: "一", en: "Mon"), Message(zh: "二", en: "Tue"), Message(zh: "三", en: "Wed"),
    Message(zh: "四", en: "Thu"), Message(zh: "五", en: "Fri"), Message(zh: "六", en: "Sat"),
    Message(zh: "日", en: "Sun"),
  ]

  /// The month of a day, as short as it gets.
  static func month(of day: StudyDay) -> Message {
    let month = day.date.components.month
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return Message(zh: "\(month)月", en: names[month - 1])
  }

  /// A day with its number of answers.
  static func answersOn(_ day: StudyDay, _ answers: Int) -> Message {
    Message(zh: "\(day)：答题 \(answers) 次", en: "\(day): \(counted(answers, "answer"))")
  }

  /// How much was done lately: days with answers, and the day with the most.
  static func calendarSentence(weeks: Int, days: Int, most: (day: StudyDay, answers: Int)?)
    -> Message
  {
    let start = Message(
      zh: "最近 \(weeks) 周学了 \(days) 天",
      en: "\(counted(days, "day")) of study in the last \(weeks) weeks")
    guard let most else { return start + Message(zh: "。", en: ".") }
    return start
      + Message(
        zh: "，\(most.day) 答题最多，有 \(most.answers) 次。",
        en: "; most on \(most.day), with \(counted(most.answers, "answer")).")
  }

  /// How many questions are remembered how well: 共 165 题，记牢了 12，还没学 153.
  static func levels(_ tally: LearningTally) -> Message {
    let counts = RecallLevel.allCases.filter { tally.count($0) > 0 }
    let chinese = counts.map { "\($0.message.chinese) \(tally.count($0))" }
    let english = counts.map { "\(tally.count($0)) \($0.message.english)" }
    return Message(
      zh: (["共 \(tally.questions) 题"] + chinese).joined(separator: "，"),
      en: ([counted(tally.questions, "question")] + english).joined(separator: ", "))
  }

  /// The shortest form of that: what is firm, of all.
  static func firm(_ tally: LearningTally) -> Message {
    let share = "\(tally.count(.firm))/\(tally.questions)"
    return Message(zh: "记牢 \(share)", en: "firm \(share)")
  }

  /// How much of something is expected to be remembered, in plain words.
  static func expected(_ recall: Double) -> Message {
    let tenths = Int((recall * 10).rounded())
    let digits = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...9).contains(tenths) else {
      return tenths < 1
        ? Message(zh: "差不多都忘了", en: "almost nothing is left")
        : Message(zh: "差不多都记得", en: "almost everything is there")
    }
    return Message(zh: "大约记得\(digits[tenths])成", en: "about \(tenths) in 10 remembered")
  }

  /// What is due when.
  static func forecast(_ due: (today: Int, week: Int, month: Int)) -> Message {
    guard due.month > 0 else {
      return Message(zh: "今后三十天没有要复习的题。", en: "Nothing is due in the next thirty days.")
    }
    return Message(
      zh: "今天 \(due.today) 题，七天以内 \(due.week) 题，三十天以内 \(due.month) 题。",
      en: "\(due.today) today, \(due.week) within seven days, \(due.month) within thirty days.")
  }

  /// A day of the forecast.
  static func dueOn(_ day: StudyDay, _ count: Int) -> Message {
    Message(zh: "\(day)：要复习 \(count) 题", en: "\(day): \(counted(count, "question")) due")
  }

  /// A day so many days ahead, below the forecast.
  static func daysAhead(_ days: Int) -> Message {
    days == 0 ? Message(zh: "今天", en: "today") : Message(zh: "\(days)天后", en: "+\(days)")
  }

  /// An article of law without its version, which all of a deputy's banks share.
  static func article(_ article: Provision) -> Message {
    let bare = Provision(law: article.law, version: nil, place: article.place)
    return CitationWording(header: nil).message(for: [.provision(bare)])
  }

  static func questionsStudied(_ seen: Int, of questions: Int) -> Message {
    Message(zh: "学过 \(seen)/\(questions) 题", en: "\(seen)/\(questions) questions studied")
  }
}
