import Dates
import Exams
import Papers
import Questions
import Records

/// What is said in an exam.
extension Message {
  // MARK: Before

  static let whichExam = Message(zh: "考哪一份？", en: "Which test?")
  static let noExamPapers = Message(
    zh: "还没有试卷。请组织者先用“组卷”组成一份。",
    en: "There is no paper yet. An organiser makes one with “paper make”.")
  static let noSuchExamPaper = Message(
    zh: "这次考试的试卷不在了，请找组织者。",
    en: "The paper of this exam is not there any more; please ask an organiser.")

  static func examChoice(_ paper: Paper) -> Message {
    Message(
      zh: "\(paper.title)　\(paper.questionCount) 题，\(paper.rules.minutes) 分钟（\(paper.id)）",
      en:
        "\(paper.title), \(counted(paper.questionCount, "question")), \(counted(paper.rules.minutes, "minute")) (\(paper.id))"
    )
  }

  static func examTerms(_ paper: Paper, minutes: Int, extra: Int) -> Message {
    let more =
      extra > 0 ? Message(zh: "（含加时 \(extra)%）", en: " (with \(extra)% extra time)") : .verbatim("")
    let book =
      paper.rules.isOpenBook
      ? Message(zh: "开卷，可以看法律文本", en: "open book, laws may be looked at")
      : Message(zh: "闭卷", en: "closed book")
    return
      (Message(
        zh:
          "\(paper.title)：\(paper.questionCount) 题，满分 \(paper.fullPoints) 分，\(paper.rules.passMark) 分及格；\(minutes) 分钟",
        en:
          "\(paper.title): \(counted(paper.questionCount, "question")), full marks \(paper.fullPoints), pass mark \(paper.rules.passMark); \(counted(minutes, "minute"))"
      ) + more
      + Message(
        zh: "；\(book.chinese)。开始以后时间一直走，离开也走；到时间自动交卷。",
        en:
          "; \(book.english). Once begun, the clock goes on, also if you leave; at its end the paper is handed in by itself."
      )).harmless
  }

  static let examHelp = Message(
    zh: "作答后自动到下一题，回车跳过；每题的答案交卷前随时可以改。输入 0 打开菜单：上一题、到某一题、标记、答题卡、交卷。",
    en:
      "After an answer comes the next question; Enter leaves one out. Every answer can be changed until you hand in. 0 opens the menu: back, go to, mark, answer card, hand in."
  )
  static let confirmStart = Message(zh: "1 开始　0 返回：", en: "1 begin, 0 back: ")

  static func examRefused(_ title: String, _ refusal: RetakeCheck.Refusal) -> Message {
    switch refusal {
    case .noAttemptLeft(let count):
      Message(
        zh: "“\(title)”最多考 \(count) 次，已经考完了。",
        en: "“\(title)” may be sat \(count == 1 ? "once" : "\(count) times"), which you have.")
    case .tooLate(let day):
      Message(
        zh: "“\(title)”的补考要在 \(day) 以前，现在不能再考。",
        en: "Another attempt at “\(title)” had to begin by \(day).")
    }
  }

  static func unsignedNumberTaken(_ number: Int) -> Message {
    Message(
      zh: "\(number) 号已经交卷，请换一个号码。",
      en: "Number \(number) was handed in already; please take another.")
  }

  static let badUnsignedNumber = Message(zh: "1 以上的整数", en: "a whole number from 1")

  // MARK: During

  /// `余 43:12　答案（1–4，0 菜单）：`
  static func examPrompt(left: Int, _ question: Question) -> Message {
    let time = clock(left)
    let what: Message =
      switch question.body {
      case .single(let choices, _):
        Message(zh: "答案（1–\(choices.count)", en: "Answer (1–\(choices.count)")
      case .multiple: Message(zh: "答案（可多选，如 13", en: "Answer (several, such as 13")
      case .trueFalse: Message(zh: "答案（1 对 2 错", en: "Answer (1 true, 2 false")
      case .blanks(let fillIn):
        fillIn.blanks.count > 1
          ? Message(zh: "答案（几个空之间用；隔开", en: "Answer (; between the blanks")
          : Message(zh: "答案（", en: "Answer (")
      case .ordering: Message(zh: "次序（如 312", en: "Order (such as 312")
      case .matching: Message(zh: "连线（如 12 21", en: "Match (such as 12 21")
      case .short: Message(zh: "回答（", en: "Answer (")
      }
    let sign = what.chinese.hasSuffix("（") ? Message(zh: "", en: "") : Message(zh: "，", en: ", ")
    return almostOver(left) + Message(zh: "余 \(time)　", en: "\(time) left  ") + what + sign
      + Message(zh: "0 菜单）：", en: "0 menu): ")
  }

  /// Stands before the time when little of it is left, so that it is seen without a key being pressed.
  private static func almostOver(_ left: Int) -> Message {
    guard let minutes = [1, 5].first(where: { left <= $0 * 60_000 }) else { return .verbatim("") }
    return Message(zh: "【不到 \(minutes) 分钟】", en: "[under \(minutes) min] ")
  }

  /// Milliseconds as `1:03:20` or `43:12`, cut to whole seconds.
  static func clock(_ milliseconds: Int) -> String {
    let seconds = milliseconds / 1000
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let tail = "\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    return seconds >= 3600 ? "\(seconds / 3600):\(tail)" : tail
  }

  static func examPlace(_ item: PaperItem, of count: Int, answer: String?, isMarked: Bool)
    -> Message
  {
    let points = item.content.points
    let given =
      answer.map { Message(zh: "　已答 \($0)", en: "  answered \($0)") } ?? Message(zh: "", en: "")
    let mark = isMarked ? Message(zh: "　已标记", en: "  marked") : Message(zh: "", en: "")
    let type = item.question.type.message
    return
      (Message(
        zh: "第 \(item.number)/\(count) 题【\(type.chinese)】\(points) 分",
        en: "Question \(item.number) of \(count) [\(type.english)], \(points) points") + given
      + mark)
      .harmless
  }

  static func answerSaved(_ number: Int, _ answer: String) -> Message {
    Message(zh: "第 \(number) 题已记下：\(answer)", en: "Question \(number): \(answer) saved")
  }

  static func answerCleared(_ number: Int) -> Message {
    Message(zh: "第 \(number) 题的答案已清空。", en: "The answer to question \(number) was taken away.")
  }

  static let lastQuestion = Message(
    zh: "这是最后一题。输入 0 打开菜单，可以看答题卡或交卷。",
    en: "This is the last question. 0 opens the menu: answer card, hand in.")
  static let lastQuestionDone = lastQuestion

  static func examMarked(_ number: Int) -> Message {
    Message(zh: "已标记第 \(number) 题。", en: "Question \(number) is marked.")
  }

  static func examUnmarked(_ number: Int) -> Message {
    Message(zh: "已取消第 \(number) 题的标记。", en: "Question \(number) is marked no longer.")
  }

  static let cardSigns = Message(
    zh: "√ 已答　· 没答　? 已标记", en: "√ answered  · open  ? marked")

  static let whichNumber = Message(zh: "到第几题：", en: "Go to question: ")

  static func noExamQuestion(_ number: Int, last: Int) -> Message {
    Message(
      zh: "没有第 \(number) 题，题号是 1 到 \(last)。",
      en: "There is no question \(number); numbers go from 1 to \(last).")
  }

  static let closedBook = Message(
    zh: "这是闭卷测试，不能看法条。", en: "This is a closed-book test; sources are not shown.")

  static func minutesLeft(_ minutes: Int) -> Message {
    Message(
      zh: "还剩不到 \(minutes) 分钟，请注意交卷。",
      en: "Less than \(counted(minutes, "minute")) left; please mind the end.")
  }

  static let timeIsUp = Message(zh: "时间到，已经交卷。", en: "Time is up; the paper was handed in.")

  static let clockGoesOn = Message(
    zh: "已经离开，时间照走，答过的都已保存。输入“测试 继续”回来接着答。",
    en: "You have left; the clock goes on, and every answer is saved. “exam resume” takes it up.")

  static func beforeSubmitting(open: [Int], marked: [Int]) -> Message {
    let list = NumberRanges.text
    let first =
      open.isEmpty
      ? Message(zh: "每题都答了。", en: "Every question is answered.")
      : Message(
        zh: "还有 \(open.count) 题没有答：第 \(list(open, "、")) 题。",
        en: "Still open: \(list(open, ", ")).")
    guard !marked.isEmpty else { return first }
    return first
      + Message(
        zh: "标记过的：第 \(list(marked, "、")) 题。", en: " Marked: \(list(marked, ", ")).")
  }

  static let confirmSubmit = Message(zh: "1 交卷　0 再检查：", en: "1 hand in, 0 look again: ")

  static func examResumed(_ title: String, left: Int) -> Message {
    Message(
      zh: "接着考“\(title)”，还剩 \(clock(left))。", en: "Going on with “\(title)”, \(clock(left)) left."
    ).harmless
  }

  static func lapsedExam(_ title: String) -> Message {
    Message(
      zh: "“\(title)”的时间已经到了，按到时间前的答案交卷。",
      en: "The time of “\(title)” is over; it was handed in with the answers up to then.")
  }

  static let nothingToResumeInExam = Message(
    zh: "没有正在进行的测试。输入“测试”看可以考的试卷。", en: "No exam is running. “exam” shows what can be sat.")

  // MARK: After

  static func examResult(_ score: ResultScore, how: ExamStep.HandIn?) -> Message {
    let pass =
      score.isPassed ? Message(zh: "及格", en: "passed") : Message(zh: "没有及格", en: "not passed")
    return Message(
      zh: "已交卷。得分 \(score.total)/\(score.full)，",
      en: "Handed in. \(score.total) of \(score.full) points, ")
      + pass
      + Message(
        zh: "（\(score.passMark) 分及格）。", en: " (pass mark \(score.passMark)).")
  }

  static func sectionPoints(_ points: Points, of full: Points) -> Message {
    Message(zh: "\(points)/\(full) 分", en: "\(points) of \(full)")
  }

  static let shortAnswersLater = Message(
    zh: "简答题要由组织者阅卷，现在没有计分。",
    en: "Short answers are marked by the organiser and are not counted yet.")

  static func lookAtWrong(_ count: Int) -> Message {
    Message(
      zh: "有 \(count) 题没有得满分。1 逐题看答案和解析　回车返回：",
      en:
        "\(counted(count, "question")) without full marks. 1 shows them with the answers, Enter goes back: "
    )
  }

  static let leftOpen = Message(zh: "没有答", en: "left open")

  static let unsignedHandedIn = Message(
    zh: "已交卷，谢谢。这份答卷不记名。", en: "Handed in, thank you. This sheet bears no name.")

  static func extraTimeGranted(_ name: String, minutes: Int) -> Message {
    Message(
      zh: "已给 \(name) 加 \(minutes) 分钟。", en: "\(name) has \(counted(minutes, "minute")) more.")
  }

  static func nobodySitting(_ name: String) -> Message {
    Message(zh: "\(name) 现在没有在考试。", en: "\(name) is not sitting an exam now.")
  }

  // MARK: Lists

  static let examIsRunning = Message(zh: "正在考", en: "running")
  static let noAttempts = Message(zh: "还没有考过。", en: "No test was sat yet.")

  static func examStanding(best: Points?, attempts: Int, isFree: Bool) -> Message {
    guard let best else { return Message(zh: "可以考", en: "can be sat") }
    let more = isFree ? Message(zh: "，还可以考", en: ", may be sat again") : .verbatim("")
    return Message(
      zh: "考过 \(attempts) 次，最高 \(best) 分", en: "sat \(counted(attempts, "time")), best \(best)")
      + more
  }

  static let extraMinutesPrompt = Message(zh: "加几分钟：", en: "How many minutes: ")
  static let extraMinutes = Message(zh: "加几分钟（--minutes）", en: "minutes (--minutes)")
  static let expectedExtraMinutes = Message(zh: "1 到 600 的整数", en: "a whole number from 1 to 600")

  static let expectedPercent = Message(zh: "0 到 300 的整数（百分之几）", en: "a whole number from 0 to 300")
}
