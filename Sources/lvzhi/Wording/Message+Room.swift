import Questions
import Papers
import Records
import Trainings

/// What is said in the room, where everybody reads along.
extension Message {
  static func roomQuestion(_ number: Int, of count: Int, _ type: QuestionType) -> Message {
    let name = type.message
    return Message(
      zh: "第 \(number)/\(count) 题　\(name.chinese)",
      en: "Question \(number) of \(count)  \(name.english)")
  }

  static let roomAnswer = Message(zh: "答案", en: "Answer")
  static let roomPaused = Message(
    zh: "休　息\n\n按回车继续", en: "A  break\n\nPress Enter to go on")

  static func roomBar(_ count: Int, percent: Int?) -> Message {
    let share = percent.map { "（\($0)%）" } ?? ""
    return Message(zh: "\(count) 人\(share)", en: "\(count)\(percent.map { " (\($0)%)" } ?? "")")
  }

  static func roomRight(_ right: Int, of all: Int) -> Message {
    Message(zh: "\(all) 人作答，\(right) 人答对。", en: "\(right) of \(all) right.")
  }

  static func secondsLeft(_ seconds: Int) -> Message {
    seconds == 0
      ? Message(zh: "时间到", en: "time is up")
      : Message(zh: "剩 \(seconds) 秒", en: "\(seconds) s left")
  }

  static func screenOf(_ number: Int, _ count: Int) -> Message {
    Message(
      zh: number < count ? "第 \(number)/\(count) 屏，回车看下一屏" : "第 \(number)/\(count) 屏",
      en: number < count
        ? "screen \(number) of \(count), Enter for the next" : "screen \(number) of \(count)")
  }

  // MARK: Attendance

  static func attendanceFigures(_ training: Training) -> Message {
    attendanceFigures(training, of: training.seats)
  }

  /// 应到 40　实到 38　请假 1　缺席 1, of these seats.
  static func attendanceFigures(_ training: Training, of seats: [RoomStart.Seat]) -> Message {
    let states = seats.map { training.presence($0.number).state }
    let here = states.count(where: \.isAttending)
    let others = AttendanceState.allCases.filter { $0 != .present }.map { state in
      (state.message, states.count { $0 == state })
    }.filter { $0.1 > 0 }
    return Message(
      zh: (["应到 \(seats.count)", "实到 \(here)"] + others.map { "\($0.0.chinese) \($0.1)" })
        .joined(separator: "　"),
      en: (["expected \(seats.count)", "here \(here)"] + others.map { "\($0.0.english) \($0.1)" })
        .joined(separator: "  "))
  }

  static let howToRegister = Message(
    zh: "登记到会，例如：除 3 7 外全到　迟到 5　请假 4 出差　缺席 9\n登记完按回车开始",
    en: "Who is here: all but 3 7   late 5   excused 4 on business   absent 9\nEnter to begin")

  static func attendanceTaken(_ training: Training) -> Message {
    Message(zh: "已登记：", en: "Registered: ") + attendanceFigures(training)
  }

  // MARK: Answers

  /// 已收 37/40, once answers come in by seat.
  @MainActor static func received(_ desk: TrainingDesk) -> Message {
    guard let item = desk.run.item else { return .verbatim("") }
    let standing = desk.run.standing(of: item.name)
    guard !standing.seats.isEmpty else { return .verbatim("") }
    let expected = desk.training.expectedAnswers(standing)
    return Message(
      zh: "已收 \(standing.seats.count)/\(expected)",
      en: "received \(standing.seats.count)/\(expected)")
  }

  static func handsTaken(_ hands: Int, _ training: Training) -> Message {
    let here = training.attendingCount
    guard training.isRegistered, hands > here else {
      return Message(zh: "举手 \(hands) 人次", en: "\(hands) hands")
    }
    return Message(
      zh: "举手 \(hands) 人次，多于实到的 \(here) 人，请核对", en: "\(hands) hands, more than the \(here) here")
  }

  /// 已收 2/38；3 号登记为没有到会，请核对
  @MainActor static func seatsTaken(_ seats: [SeatNumber], _ desk: TrainingDesk) -> Message {
    let away = desk.training.away(seats)
    guard !away.isEmpty else { return .verbatim("") }
    let numbers = away.prefix(5).map(\.description)
    return received(desk)
      + Message(
        zh: "；\(numbers.joined(separator: "、")) 号没有登记到会，请核对",
        en: "; seat \(numbers.joined(separator: ", ")) is not registered as here, please check")
  }

  /// Where the letters are small for those at the back.
  static let enlargeType = Message(
    zh: "字小了，后排看不清：按 Ctrl 和 + 放大字号，一行 80 列左右正好",
    en: "For the back row enlarge the type (Ctrl and +): about 80 columns are best")

  static let noteTaken = Message(zh: "备注已记下", en: "The remark is noted")
  static let noteHeading = Message(zh: "备注（记入培训记录）", en: "A remark for the record")

  static func takenBack(_ what: Message) -> Message {
    Message(zh: "已撤回：\(what.chinese)", en: "Taken back: \(what.english)")
  }

  static let allQuestionsDone = Message(
    zh: "题目都做完了。输入“结束”收尾（或 0、9）", en: "That was the last question. Type “end” (or 0, 9)")
  static let nothingToAsk = Message(
    zh: "没有题目。登记完输入“结束”（或 0、9）", en: "There are no questions. Type “end” (or 0, 9)")

  // MARK: Entries

  static let nothingEntered = Message(zh: "还没有录入什么", en: "Nothing was entered yet")
  static let howToTakeBack = Message(
    zh: "按回车返回；“撤回 2”撤掉第 2 条", en: "Enter to go back; “undo 2” takes back the second")
  static let scoreEntry = Message(zh: "队伍计分", en: "a team's points")
  static let noteEntry = Message(zh: "备注", en: "a remark")

  static func attendanceEntry(_ people: Int) -> Message {
    Message(zh: "到会登记，\(people) 人", en: "attendance of \(people)")
  }

  static func handsEntry(question: Int) -> Message {
    Message(zh: "第 \(question) 题举手", en: "hands at question \(question)")
  }

  static func seatsEntry(question: Int, _ people: Int) -> Message {
    Message(
      zh: "第 \(question) 题按座位录入，\(people) 人",
      en: "\(people) answers by seat to question \(question)")
  }

  static func teamEntry(question: Int) -> Message {
    Message(zh: "第 \(question) 题队伍作答", en: "a team's answer to question \(question)")
  }

  /// What can be typed, with what it does.
  static let roomHelp: [(line: Message, meaning: Message)] = [
    (
      Message(zh: "回车", en: "Enter"),
      Message(zh: "看答案；看过答案就到下一题", en: "the answer, then the next question")
    ),
    (Message(zh: "A 12 B 20", en: "A 12 B 20"), Message(zh: "举手人数", en: "hands")),
    (
      Message(zh: "3 B, 7 AC, 12-18 A", en: "3 B, 7 AC, 12-18 A"),
      Message(zh: "按座位；“其余 A”是还没录的，“3 无”去掉", en: "by seat; “rest A”, “3 none”")
    ),
    (
      Message(zh: "3:2，7:13", en: "3:2, 7:13"),
      Message(zh: "按座位，选项用数字", en: "by seat, options as digits")
    ),
    (
      Message(zh: "迟到 5，请假 4 出差", en: "late 5, excused 4 ill"),
      Message(zh: "补登到会", en: "attendance")
    ),
    (Message(zh: "b　s　r", en: "b  s  r"), Message(zh: "上一题、跳过、重新作答", en: "back, skip, ask again")),
    (
      Message(zh: "撤回　撤回 2", en: "undo  undo 2"),
      Message(zh: "撤掉上一次、上上次录入", en: "take entries back")
    ),
    (
      Message(zh: "p　备注…　计时 30", en: "p  note …  timer 30"),
      Message(zh: "休息、记备注、倒计时", en: "break, remark, countdown")
    ),
    (Message(zh: "退出　结束", en: "quit  end"), Message(zh: "以后接着进行、结束培训", en: "go on later, end")),
    (Message(zh: "0", en: "0"), Message(zh: "菜单", en: "the menu")),
  ]
}

extension RoomRun.Obstacle {
  var message: Message {
    switch self {
    case .noQuestionBefore: Message(zh: "前面没有题了", en: "There is no question before")
    case .noQuestion:
      Message(zh: "屏幕上还没有题目，按回车开始", en: "No question is on the screen; Enter begins")
    case .noSuchQuestion(let last): Message(zh: "只有 \(last) 题", en: "There are \(last) questions")
    case .nothingToTakeBack: Message(zh: "没有可以撤回的录入", en: "There is nothing to take back")
    }
  }
}

extension RoomLineProblem {
  /// Never quotes what was typed: the room reads along.
  var message: Message {
    switch self {
    case .notUnderstood(let part):
      Message(
        zh: "第 \(part) 段没有看懂，没有记录。例如：3 B, 7 AC 或 A 12 B 20；输入 ? 看说明",
        en:
          "Part \(part) was not understood, nothing is recorded. Such as 3 B, 7 AC or A 12 B 20; ? for help"
      )
    case .noSuchSeats(let seats):
      Message(
        zh: "没有 \(seats.prefix(5).map(String.init).joined(separator: "、")) 号，没有记录",
        en:
          "There is no seat \(seats.prefix(5).map(String.init).joined(separator: ", ")); nothing is recorded"
      )
    case .repeatedSeat(let seat):
      Message(zh: "\(seat) 号写了两次，没有记录", en: "Seat \(seat) stands twice; nothing is recorded")
    case .missingAnswer(let part):
      Message(
        zh: "第 \(part) 段只有座位，没有选项，没有记录",
        en: "Part \(part) has seats and no answer; nothing is recorded")
    case .answer(_, let part):
      Message(
        zh: "第 \(part) 段的选项不合这道题，没有记录",
        en: "The answer in part \(part) does not fit; nothing is recorded")
    case .badOption(let part):
      Message(
        zh: "第 \(part) 个选项没有，或者写了两次，没有记录",
        en: "Option \(part) does not exist or stands twice; nothing is recorded")
    case .noQuestion:
      Message(zh: "屏幕上还没有题目，按回车开始", en: "No question is on the screen; Enter begins")
    case .emptyNote: Message(zh: "备注是空的", en: "The remark is empty")
    }
  }
}
