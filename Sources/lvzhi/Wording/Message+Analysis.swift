import Questions
import Sheets

/// What is said about a test as a whole.
extension Message {
  static let othersTitle = Message(zh: "其他要处理的题", en: "Other questions to look at")
  static let nothingWrong = Message(zh: "没有一道题有人答错。", en: "Nobody got a question wrong.")
  static let facilityTitle = Message(zh: "各题得分率", en: "How much of each question was earned")
  static let facilityLegend = Message(
    zh: "█ 得分率，░ 到括号里范围的上限。换一批同样的代表来考，得分率多半还在这个范围里。",
    en:
      "█ the facility, ░ up to the end of the range in brackets: with other deputies like these it would most likely lie in that range."
  )

  /// Who took the test, and what it is of.
  static func analysisSummary(_ title: String, _ test: TestAnalysis) -> Message {
    let full = FigureText.marks(test.maximum)
    let absent =
      test.absent == 0
      ? Message(zh: "", en: "") : Message(zh: "，缺考 \(test.absent) 人", en: ", \(test.absent) absent")
    return Message(
      zh: "\(title)：\(test.persons) 人参加", en: "\(title): \(counted(test.persons, "person"))")
      + absent
      + Message(
        zh: "；共 \(test.items) 题，满分 \(full) 分。",
        en: "; \(counted(test.items, "question")), full marks \(full).")
  }

  /// Mean, highest, lowest and median; `nil` without persons.
  static func analysisMarks(_ test: TestAnalysis) -> Message? {
    guard test.persons > 0 else { return nil }
    let (mean, median) = (FigureText.marks(test.mean), FigureText.marks(test.median))
    let (highest, lowest) = (FigureText.marks(test.highest), FigureText.marks(test.lowest))
    return Message(
      zh: "平均 \(mean) 分，最高 \(highest) 分，最低 \(lowest) 分；一半的人不低于 \(median) 分。",
      en: "Mean \(mean), highest \(highest), lowest \(lowest); half have \(median) or more.")
  }

  /// Who passed; `nil` for a test without a pass mark, and without persons.
  static func analysisPassing(_ test: TestAnalysis) -> Message? {
    guard let passing = test.passing, let rate = passing.rate.value else { return nil }
    let mark = FigureText.marks(passing.mark)
    let share = test.hasEnoughPersons ? FigureText.percent(rate) : nil
    return Message(
      zh: "及格线 \(mark) 分，\(passing.passed) 人及格" + (share.map { "，占 \($0)" } ?? "") + "。",
      en: "Pass mark \(mark): \(passing.passed) passed" + (share.map { ", \($0)" } ?? "") + ".")
  }

  /// Several variants have other numbers and letters for the same.
  static func numbersOfVariant(_ letter: String) -> Message {
    Message(
      zh: "以下题号和选项是 \(letter) 卷的。", en: "Numbers and letters are those of variant \(letter).")
  }

  /// That there were too few persons to say much; `nil` if there were enough.
  static func analysisFew(_ test: TestAnalysis) -> Message? {
    let few = AnalysisThreshold.persons
    guard !test.hasEnoughPersons else { return nil }
    guard test.persons > 0 else {
      return Message(
        zh: "还没有人的成绩，没有可分析的。", en: "Nobody has marks yet; there is nothing to analyse.")
    }
    return Message(
      zh: "参加的不到 \(few) 人，换几个人结果就会大变，所以只报人数，不报区分度、信度，也不议答案对错。",
      en:
        "With fewer than \(few) persons a few others would change everything, so there are counts only: nothing about discrimination, reliability or doubtful keys."
    )
  }

  static func worstTitle(_ count: Int) -> Message {
    count == 1
      ? Message(zh: "有人答错的题", en: "The question that was got wrong")
      : Message(zh: "答错最多的 \(count) 道题", en: "The \(count) questions most often wrong")
  }

  // MARK: Other questions

  static func question(_ number: String) -> Message {
    Message(zh: "第 \(number) 题", en: "Question \(number)")
  }

  private static func questions(_ numbers: [String]) -> Message {
    Message(
      zh: "第 \(numbers.joined(separator: "、")) 题",
      en: (numbers.count == 1 ? "question " : "questions ") + numbers.joined(separator: ", "))
  }

  static func numberWithOptions(_ number: String, _ options: [OptionLabel]) -> Message {
    Message(
      zh: "第 \(number) 题的 " + options.map(\.short.chinese).joined(separator: "、"),
      en: "\(number) (" + options.map(\.short.english).joined(separator: ", ") + ")")
  }

  static func otherDoubtful(_ numbers: [String]) -> Message {
    Message(zh: "核对答案和题面：", en: "Check key and wording: ") + questions(numbers)
      + Message(zh: "。得分高的人反而容易答错。", en: ". Those with high marks got it wrong more often.")
  }

  static func otherUnused(_ questions: [Message]) -> Message {
    Message(
      zh: "没有人选的选项，可以换成更像的：" + questions.map(\.chinese).joined(separator: "；") + "。",
      en: "Options that nobody picked can be made more likely: questions "
        + questions.map(\.english).joined(separator: ", ") + ".")
  }

  static func otherEasy(_ numbers: [String]) -> Message {
    Message(zh: "几乎人人都会，下次可以换掉：", en: "Nearly everybody knows, so another could take its place: ")
      + questions(numbers) + Message(zh: "。", en: ".")
  }
}
