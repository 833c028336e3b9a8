import Records

/// Menus and the frame around everything.
extension Message {
  static let goBack = Message(zh: "返回", en: "Back")
  static let numberPrompt = Message(zh: "请输入序号：", en: "Number: ")
  static let menuTitle = Message(zh: "请选择：", en: "Please choose:")

  /// Between two pages of a long list.
  static func pagePrompt(_ page: Int, of pages: Int) -> Message {
    Message(
      zh: "第 \(page)/\(pages) 页，按回车看下一页（0 结束）",
      en: "Page \(page)/\(pages), Enter for the next (0 to stop) ")
  }

  static func pickNumber(upTo last: Int) -> Message {
    Message(zh: "请输入 0 到 \(last) 之间的序号。", en: "Please type a number from 0 to \(last).")
  }
}

extension Message {
  static let welcome = Message(
    zh: "履职——人大代表学习", en: "lvzhi — training for deputies of people's congresses")
  static let goodbye = Message(
    zh: "再见。学习记录都已保存，下次运行 lvzhi 可以接着学。", en: "Goodbye. Everything is saved; run lvzhi to go on.")
  static let commandPrompt = Message(zh: "履职> ", en: "lvzhi> ")
  static let quitLabel = Message(zh: "退出", en: "Quit")
  static let practiceLabel = Message(zh: "选题库练习", en: "Practise from a bank of your choice")
  static let mistakesLabel = Message(zh: "错题本", en: "Mistakes")
  static let moreLabel = Message(zh: "更多", en: "More")
  static let reviewLabel = Message(zh: "复习到期的题", en: "Review what is due")
  static let studyLabel = Message(zh: "看讲解和答案（背题）", en: "Read notes and answers")
  static let contrastLabel = Message(zh: "易混辨析", en: "Easily confused questions")
  static let challengeLabel = Message(zh: "挑战答题", en: "Challenge")
  static let flaggedLabel = Message(zh: "收藏的题", en: "Flagged questions")
  static let notesLabel = Message(zh: "我的笔记", en: "My notes")
  static let statsLabel = Message(zh: "我的学习", en: "How far I am")
  static let useLabel = Message(zh: "换人", en: "Another deputy")
  static let setLabel = Message(zh: "设置", en: "Settings")
  static let organiserLabel = Message(zh: "组织者", en: "Organiser")
  static let helpLabel = Message(zh: "帮助", en: "Help")
  static let scoreSheetLabel = Message(zh: "成绩表", en: "Score sheet")
  static let examOnScreenLabel = Message(zh: "上机测试", en: "Test on screen")
  static let papersLabel = Message(zh: "组卷", en: "Papers")
  static let enterLabel = Message(zh: "登记答卷", en: "Key in answer sheets")
  static let analyzeLabel = Message(zh: "答题分析", en: "Analyse a paper")
  static let trainingsLabel = Message(zh: "集中培训", en: "Trainings")
  static let startTrainingLabel = Message(zh: "开始一次培训", en: "Begin a training")
  static let resumeTrainingLabel = Message(zh: "接着最近一次培训", en: "Go on with the latest training")
  static let listTrainingsLabel = Message(zh: "全部培训", en: "All trainings")
  static let prepareTrainingLabel = Message(zh: "打印会前材料", en: "What is printed before the day")
  static let archiveTrainingLabel = Message(
    zh: "归档最近一次培训", en: "Write the papers of the latest training")
  static let rosterLabel = Message(zh: "代表名册", en: "Roster")
  static let addDeputyLabel = Message(zh: "登记代表", en: "Add a deputy")
  static let banksLabel = Message(zh: "题库", en: "Banks")
  static let doctorLabel = Message(zh: "检查数据", en: "Check the data")
  static let backToDeputyLabel = Message(zh: "回到代表学习", en: "Back to a deputy")

  static func menuFor(_ name: String) -> Message {
    Message(zh: "\(name)，请选择（直接按回车选 1）：", en: "\(name), please choose (Enter alone means 1):")
  }

  static func resumeLabel(_ mode: PracticeMode, open: Int, of total: Int) -> Message {
    let name = mode.message
    return Message(
      zh: "接着上次的\(name.chinese)（共 \(total) 题，还有 \(open) 题）",
      en: "Go on with the last \(name.english) (\(open) of \(total) to go)")
  }

  static let returnPrompt = Message(zh: "按回车返回：", en: "Enter to go back: ")

  static func nameHasNoLetters(_ name: String) -> Message {
    Message(
      zh: "“\(name)”不像姓名，请再输入一次（输入 0 返回）。",
      en: "“\(name)” does not look like a name. Please try again (0 to go back).")
  }
}
