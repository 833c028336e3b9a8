import Papers
import Records

/// What is said about trainings.
extension Message {
  static let noTrainings = Message(
    zh: "还没有培训。输入“培训 开始”开始一次。", en: "There is no training yet; “train start” begins one.")
  static let trainWithWhich = Message(zh: "用哪个题库出题？", en: "Questions from which bank?")
  static let trainWithoutQuestions = Message(zh: "不出题，只登记到会", en: "No questions, attendance only")
  static let paperAndBanks = Message(
    zh: "--paper 和题库只能用一样。", en: "Give either --paper or banks, not both.")
  static let expectedForm = Message(
    zh: "授课（lecture）、以会代训（meeting）、列席会议（sitIn）或考察（visit）",
    en: "lecture, meeting, sitIn or visit")
  static let expectedHours = Message(zh: "学时，如 2 或 2.5", en: "hours such as 2 or 2.5")
  static let nothingToChange = Message(
    zh: "没有说明要改什么。请写上要改的项目，如 --hours 2.5。",
    en: "Nothing to change was named. Give an option such as --hours 2.5.")

  static func trainingUnknown(_ word: String, meant: String?) -> Message {
    Message(zh: "没有“\(word)”这次培训。", en: "There is no training “\(word)”.")
      + (meant == nil
        ? Message(zh: "输入“培训”看全部培训。", en: " Type “train list” for all.") : didYouMean(meant))
  }

  static func trainingAmbiguous(_ word: String, _ ids: [String]) -> Message {
    Message(
      zh: "“\(word)”可以指几次培训：\(ids.joined(separator: "、"))。请写全编号。",
      en: "“\(word)” may be any of \(ids.joined(separator: ", ")); please give the whole id.")
  }

  static func usualTrainingTitle(_ subject: String?) -> Message {
    guard let subject else { return Message(zh: "代表履职学习培训", en: "Training of deputies") }
    return Message(zh: "\(subject)学习培训", en: "Training: \(subject)")
  }

  static func trainingOpened(_ id: TrainingID, people: Int, questions: Int) -> Message {
    Message(
      zh: "培训 \(id)：应到 \(people) 人，\(questions) 题。每一步都已存盘，中断后输入“培训 接着”继续。",
      en:
        "Training \(id): \(counted(people, "deputy", "deputies")) expected, \(counted(questions, "question")). Every step is saved; “train resume” goes on."
    )
  }

  static func trainingLeft(_ id: TrainingID, asked: Int, of count: Int) -> Message {
    Message(
      zh: "先到这里：\(count) 题问过 \(asked) 题，都已存盘。接着进行：培训 接着 \(id)",
      en:
        "So far: \(asked) of \(counted(count, "question")) asked, all saved. To go on: train resume \(id)"
    )
  }

  static func trainingEnded(_ figures: Message, asked: Int) -> Message {
    Message(
      zh: "培训结束：\(figures.chinese)　问过 \(asked) 题",
      en: "The training is over: \(figures.english), \(counted(asked, "question")) asked")
  }

  static func trainingDelivered(_ people: Int) -> Message {
    Message(
      zh: "已记入 \(people) 位代表本人的学习记录。",
      en: "Entered in the records of \(counted(people, "deputy", "deputies")).")
  }

  static func keyInLater(_ paper: PaperID) -> Message {
    Message(
      zh: "用纸答题的，录入答卷：登记答卷 \(paper)", en: "Answers on paper are keyed in with: enter \(paper)")
  }

  static let howToArchive = Message(
    zh: "补写学时、记录人：培训 修改 --hours 2.5 --recorder 姓名；整理材料：培训 归档 文件夹",
    en:
      "To complete the record: train edit --hours 2.5 --recorder NAME; to write its papers: train archive FOLDER"
  )

  static func notOnRoster(_ names: [String]) -> Message {
    Message(
      zh: "名册上已经没有：\(names.joined(separator: "、"))，没有记入本人的记录。",
      en:
        "No longer on the roster, so nothing was entered for them: \(names.joined(separator: ", "))."
    )
  }

  static let skippedMark = Message(zh: "跳过", en: "skipped")

  static func trainingSaved(_ id: TrainingID) -> Message {
    Message(zh: "培训 \(id) 已改好。", en: "The training \(id) is changed.")
  }

  static let trainingReopened = Message(
    zh: "结束以后又有改动，还没有再结束。输入“培训 接着”，再输入“结束”。",
    en: "Changed after its end and not ended again: “train resume”, then “end”.")

  // MARK: Showing

  static let trainingColumn = Message(zh: "培训", en: "Training")
  static let dateColumn = Message(zh: "日期", en: "Date")
  static let expectedColumn = Message(zh: "应到", en: "Expected")
  static let attendedColumn = Message(zh: "实到", en: "Attended")
  static let seatColumn = Message(zh: "座位", en: "Seat")
  static let reasonColumn = Message(zh: "事由", en: "Reason")
  static let trainingOpen = Message(zh: "进行中", en: "open")
  static let trainingOver = Message(zh: "已结束", en: "over")
  static let attendanceHeading = Message(zh: "到会情况", en: "Attendance")
  static let answersHeading = Message(zh: "答题情况", en: "Answers")
  static let notesHeading = Message(zh: "备注", en: "Remarks")
  static let teamsHeading = Message(zh: "各队得分", en: "Teams")
  static let answeredColumn = Message(zh: "作答", en: "Answered")
  static let rightColumn = Message(zh: "答对", en: "Right")
  static let numberColumn = Message(zh: "题号", en: "No.")
  static let stemColumn = Message(zh: "题目", en: "Question")
  static let answersColumn = Message(zh: "各选项人数", en: "By answer")
  static let hoursField = Message(zh: "学时", en: "Hours")
  static let formField = Message(zh: "形式", en: "Form")
}

extension TrainingForm {
  var message: Message {
    switch self {
    case .lecture: Message(zh: "授课", en: "lecture")
    case .meeting: Message(zh: "以会代训", en: "training at a meeting")
    case .sitIn: Message(zh: "列席会议", en: "sitting in on a meeting")
    case .visit: Message(zh: "考察", en: "visit")
    }
  }

  /// Reads a name in either language; `nil` for others.
  init?(named text: String) {
    let word = text.trimmed
    let match = TrainingForm.allCases.first {
      $0.message.chinese == word || $0.rawValue.lowercased() == word.lowercased()
    }
    guard let match else { return nil }
    self = match
  }
}

extension AttendanceState {
  var message: Message {
    switch self {
    case .unregistered: Message(zh: "未登记", en: "not registered")
    case .present: Message(zh: "到会", en: "present")
    case .late: Message(zh: "迟到", en: "late")
    case .leftEarly: Message(zh: "早退", en: "left early")
    case .excused: Message(zh: "请假", en: "excused")
    case .absent: Message(zh: "缺席", en: "absent")
    }
  }
}

extension TrainingChange.Field {
  var message: Message {
    switch self {
    case .title: Message(zh: "名称", en: "Title")
    case .place: Message(zh: "地点", en: "Place")
    case .organiser: Message(zh: "主办", en: "Organiser")
    case .lecturer: Message(zh: "授课人", en: "Lecturer")
    case .subject: Message(zh: "内容", en: "Subject")
    case .group: Message(zh: "范围", en: "Group")
    case .recorder: Message(zh: "记录人", en: "Recorded by")
    case .checker: Message(zh: "审核人", en: "Checked by")
    case .remark: Message(zh: "说明", en: "Remark")
    }
  }
}
