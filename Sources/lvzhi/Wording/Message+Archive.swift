/// What is written in the papers of a training.
extension Message {
  static let folderPrompt = Message(zh: "存到哪个文件夹？", en: "Which folder? ")
  static let whichFolder = Message(zh: "文件夹", en: "folder")
  static let expectedYear = Message(zh: "年份，如 2026", en: "a year such as 2026")

  // MARK: Kinds

  static let noticeKind = Message(zh: "通知", en: "notice")
  static let programmeKind = Message(zh: "日程", en: "programme")
  static let signInKind = Message(zh: "签到表", en: "attendance")
  static let nameCardsKind = Message(zh: "席卡", en: "name-cards")
  static let presenterKind = Message(zh: "主持人卡片", en: "presenters-cards")
  static let paperAndKeyKind = Message(zh: "试卷与答案", en: "paper-and-key")
  static let resultsKind = Message(zh: "成绩汇总表", en: "results")
  static let recordKind = Message(zh: "培训记录", en: "record")
  static let analysisKind = Message(zh: "答题分析", en: "analysis")
  static let summaryKind = Message(zh: "小结（草稿）", en: "summary-draft")
  static let contentsKind = Message(zh: "卷内目录", en: "contents")

  // MARK: Columns

  static let signatureColumn = Message(zh: "签名", en: "Signature")
  static let remarkColumn = Message(zh: "备注", en: "Remarks")
  static let timeColumn = Message(zh: "时间", en: "Time")
  static let contentColumn = Message(zh: "内容", en: "Content")
  static let chargeColumn = Message(zh: "负责人", en: "In charge")
  static let itemColumn = Message(zh: "项目", en: "Item")
  static let bankColumn = Message(zh: "题库", en: "Bank")
  static let chapterColumn = Message(zh: "章", en: "Chapter")
  static let articlesColumn = Message(zh: "依据", en: "Articles")
  static let rightShareColumn = Message(zh: "正确率", en: "Right")
  static let teamColumn = Message(zh: "队", en: "Team")
  static let causeColumn = Message(zh: "项目", en: "For")
  static let changeColumn = Message(zh: "加减分", en: "Points")
  static let orderColumn = Message(zh: "序号", en: "No.")
  static let fileColumn = Message(zh: "材料名称", en: "File")
  static let pagesColumn = Message(zh: "页数", en: "Pages")
  static let districtColumn = Message(zh: "选区", en: "District")
  static let trainingsAttendedColumn = Message(zh: "参加培训次数", en: "Trainings attended")
  static let subjectsHeading = Message(zh: "培训题目涉及的内容", en: "What the questions were about")

  static let recorderLine = Message(zh: "记录人：", en: "Recorded by: ")
  static let checkerLine = Message(zh: "审核人：", en: "Checked by: ")
  static let dateLine = Message(zh: "日期：", en: "Date: ")

  // MARK: Sentences

  static func noticeTitle(_ title: String) -> Message {
    Message(zh: "关于举办\(title)的通知", en: "Notice: \(title)")
  }

  static func seatNumber(_ number: Int) -> Message {
    Message(zh: "\(number) 号", en: "Seat \(number)")
  }

  static let noticeOpening = Message(
    zh: "各位代表：根据代表法关于代表应当参加履职学习培训的规定，现将有关事项通知如下。",
    en: "Dear deputies, the training takes place as follows.")
  static let noticeWho = Message(zh: "参加人员", en: "Who takes part")
  static let noticeClosing = Message(
    zh: "请准时参加并签到。因故不能参加的，请提前请假，写明事由。",
    en:
      "Please come in time and sign in. Whoever cannot come is asked to say so before, with the reason."
  )

  static func noticePeople(_ count: Int, group: String?) -> Message {
    guard let group else { return Message(zh: "全体代表，共 \(count) 人", en: "all \(count) deputies") }
    return Message(
      zh: "\(group)代表，共 \(count) 人", en: "\(group), \(counted(count, "deputy", "deputies"))")
  }

  static let programmeSignIn = Message(zh: "签到", en: "Signing in")
  static let programmeOpening = Message(zh: "主持人讲话，说明培训安排", en: "Opening")
  static let programmeDiscussion = Message(zh: "讨论交流", en: "Discussion")
  static let programmeSummary = Message(zh: "小结", en: "Summary")

  static func programmeLecture(_ lecturer: String, _ subject: String) -> Message {
    Message(zh: "授课：\(subject)（\(lecturer)）", en: "Lecture: \(subject) (\(lecturer))")
  }

  static func programmeQuestions(_ count: Int) -> Message {
    Message(zh: "现场答题，\(count) 题，边答边讲", en: "\(count) questions, answered and explained")
  }

  static let roomResultsNote = Message(
    zh: "按座位录入的现场作答。现场可以互相商量，不作评比依据。",
    en:
      "Answers given in the room by seat. People could talk there; they are no grounds for comparing them."
  )
  static let handsOnlyNote = Message(
    zh: "这次培训没有录入个人的作答，只统计了举手人数，见答题分析。",
    en: "No person's answers were entered; hands were counted, see the analysis.")
  static let handsAnalysisNote = Message(
    zh: "按举手人数统计。多选题各选项可以重复举手，不算正确率。",
    en: "By show of hands. At multiple choice people may raise several hands, so no share is given."
  )

  static func roomShare(_ share: String, questions: Int) -> Message {
    Message(
      zh: "现场问答 \(questions) 题，总的正确率为 \(share)（能算出正确率的题）。",
      en:
        "\(counted(questions, "question")) asked, \(share) of the answers right (where that is known)."
    )
  }

  static func summaryHeld(
    _ title: String, date: String, place: String, organiser: String
  ) -> Message {
    Message(
      zh: "\(date)，\(organiser)在\(place)举办了\(title)。",
      en: "\(title) was held by \(organiser) at \(place) on \(date).")
  }

  static func summaryAttendance(_ figures: Message) -> Message {
    Message(zh: "到会情况：\(figures.chinese)。", en: "Attendance: \(figures.english).")
  }

  static let summaryHardest = Message(zh: "答得较差、需要再讲的有：", en: "Questions to be gone over again:")

  static func summaryQuestion(_ number: Int, _ stem: String, share: String, basis: String)
    -> Message
  {
    Message(
      zh: "第 \(number) 题：\(stem)（正确率 \(share)，依据：\(basis)）",
      en: "Question \(number): \(stem) (\(share) right; \(basis))")
  }

  static let summaryNext = Message(
    zh: "下一步打算（请补写）：", en: "What comes next (please complete):")

  // MARK: A deputy's record

  static let trainingPart = Message(zh: "学习培训", en: "Trainings")
  static let trainingNameColumn = Message(zh: "培训名称", en: "Training")
  static let organiserColumn = Message(zh: "主办", en: "Organiser")
  static let expectedRecordFile = Message(
    zh: "扩展名是 .docx 或 .html 的文件", en: "a file that ends in .docx or .html")
  static let dutyColumnsMissing = Message(
    zh: "表格第一行要有“姓名”（或“编号”）和“类别”两栏；类别是会议、视察调研、小组活动、建议、报告履职、表彰之一。",
    en:
      "The first row needs columns for name (or id) and kind: Meetings, Inspections, Group, Proposals, Reports or Commendations."
  )

  static func dutyRecordTitle(_ year: Int) -> Message {
    Message(zh: "代表履职情况登记表（\(year) 年）", en: "Record of a deputy's work, \(year)")
  }

  static func dutyRowsUnknown(_ rows: [Int]) -> Message {
    let numbers = rows.prefix(5).map(String.init)
    return Message(
      zh: "第 \(numbers.joined(separator: "、")) 行的类别不认得，没有用上。",
      en: "The kind in row \(numbers.joined(separator: ", ")) is not known; it was passed over.")
  }

  // MARK: What is said

  static let archivedOpen = Message(
    zh: "这次培训还没有结束，归档的是到现在为止的内容。", en: "The training is not over; this is how it stands.")

  static func archiveWritten(_ count: Int, _ folder: String) -> Message {
    Message(
      zh: "\(count) 份材料已存到 \(folder)。网页用浏览器打开打印；小结请补写以后再定稿。",
      en:
        "\(counted(count, "file")) written to \(folder). Pages are printed from a browser; please complete the summary."
    )
  }

  static func archiveKept(_ names: [String]) -> Message {
    Message(
      zh: "已有同名的文件，没有改动：\(names.joined(separator: "、"))。要重写，请换一个文件夹。",
      en:
        "Files of these names were there and stay as they are: \(names.joined(separator: ", ")). Name another folder to write them anew."
    )
  }

  static func preparationWritten(_ count: Int, _ folder: String) -> Message {
    Message(
      zh: "\(count) 份会前材料已存到 \(folder)。",
      en: "\(counted(count, "file")) for the day written to \(folder).")
  }

  static let keepCardsAway = Message(
    zh: "主持人卡片上有答案，请妥善保管：投影的屏幕和电脑屏幕是一样的，答案只在卡片上。",
    en:
      "The presenter's cards have the answers: the projector shows what the laptop shows, so only the cards do."
  )

  static func publishedTitle(_ year: Int) -> Message {
    Message(zh: "\(year) 年代表参加履职学习培训情况公示表", en: "Trainings that deputies attended in \(year)")
  }

  static let publishedNote = Message(
    zh: "只公示参加情况。", en: "Attendance alone is published.")
}
