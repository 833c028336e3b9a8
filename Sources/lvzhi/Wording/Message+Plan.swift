import Dates

/// What is said about a deputy's plan.
extension Message {
  static let planTitle = Message(zh: "学习计划", en: "Plan")
  static let setPlanLabel = Message(zh: "定学习计划", en: "Make a plan")
  static let noPlanYet = Message(
    zh: "还没有学习计划。输入“计划 设定”来定，输入“计划 课程”看有哪些课程。",
    en: "There is no plan yet. Type “plan set” to make one, “plan tracks” to see the tracks.")
  static let planSaved = Message(zh: "学习计划已保存。", en: "The plan is saved.")
  static let startNextLesson = Message(zh: "输入“下一课”开始。", en: "Type “plan next” to begin.")
  static let planLacksOptions = Message(
    zh: "还需要写明考试日期、每天分钟数或课程，如：计划 设定 --exam 2026-12-20 --minutes 20。",
    en: "Please say what to set, as in: plan set --exam 2026-12-20 --minutes 20.")

  // MARK: Lines of the plan

  static let examLabel = Message(zh: "考试", en: "Exam")
  static let minutesLabel = Message(zh: "每天", en: "Every day")
  static let trackLabel = Message(zh: "课程", en: "Track")
  static let nextLessonLabel = Message(zh: "下一课", en: "Next lesson")
  static let forecastLabel = Message(zh: "预计得分", en: "Forecast")
  static let noExam = Message(zh: "没有定日期", en: "no day set")
  static let noTrack = Message(zh: "没有选", en: "none chosen")

  /// A day written out.
  static func day(_ day: CalendarDate) -> Message {
    let (year, month, date) = day.components
    return Message(zh: "\(year)年\(month)月\(date)日", en: day.description)
  }

  static func examDay(_ exam: CalendarDate, left: Int) -> Message {
    let days =
      switch left {
      case 0: Message(zh: "，就在今天", en: ", today")
      case 1...: Message(zh: "，还有 \(left) 天", en: ", \(counted(left, "day")) left")
      default: Message(zh: "，已经过去", en: ", over")
      }
    return day(exam) + days
  }

  static func minutesADay(_ minutes: Int) -> Message {
    Message(zh: "\(minutes) 分钟", en: counted(minutes, "minute"))
  }

  static func expectedScore(_ score: Int, from low: Int, to high: Int, questions: Int) -> Message {
    Message(
      zh: "\(score) 分左右，多半在 \(low) 到 \(high) 分之间（满分 100 分，从 \(questions) 道题里抽考）",
      en:
        "about \(score) of 100, probably between \(low) and \(high) (an exam drawn from \(counted(questions, "question")))"
    )
  }

  static func moreMinutesLabel(_ minutes: Int) -> Message {
    Message(zh: "每天多学 \(minutes) 分钟", en: "\(minutes) minutes more")
  }

  /// What more minutes a day bring, in points of 100.
  static func gain(_ points: Int) -> Message {
    points > 0
      ? Message(zh: "大约多得 \(points) 分", en: "about \(counted(points, "point")) more")
      : Message(zh: "得分差不多", en: "about the same")
  }

  // MARK: Setting it

  static func examPrompt(_ exam: CalendarDate?) -> Message {
    exam.map { day in
      Message(
        zh: "考试日期（现在是 \(day)，直接按回车不改，输入 0 不设）：",
        en: "Day of the exam (now \(day); Enter keeps it, 0 for none): ")
    }
      ?? Message(
        zh: "考试日期（如 2026-12-20，没有就直接按回车）：",
        en: "Day of the exam (such as 2026-12-20; Enter for none): ")
  }

  static func minutesPrompt(_ minutes: Int) -> Message {
    Message(
      zh: "每天学几分钟？（现在是 \(minutes)，直接按回车不改）",
      en: "Minutes a day? (now \(minutes); Enter keeps it) ")
  }

  static let whichTrackTitle = Message(zh: "跟哪一门课程学？", en: "Which track?")
  static let noTrackWanted = Message(zh: "不跟课程", en: "None")
  static let expectedExamDay = Message(
    zh: "日期，如 2026-12-20；不设就写 none", en: "a date such as 2026-12-20, or none")
  static let expectedMinutes = Message(
    zh: "1 到 240 的整数；不设就写 none", en: "a number from 1 to 240, or none")

  static func examIsPast(_ exam: CalendarDate) -> Message {
    Message(
      zh: "\(day(exam).chinese)已经过去，考试日期请写今天或以后的日子。",
      en: "\(exam) is over; please give a day from today on.")
  }
}
