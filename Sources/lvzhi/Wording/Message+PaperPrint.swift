import Papers
import Questions
import Statutes

/// What stands on printed papers, in the language of the paper.
extension Message {
  static let paperKind = Message(zh: "试卷", en: "paper")
  static let answerSheetKind = Message(zh: "答题卡", en: "answer sheet")
  static let keyKind = Message(zh: "参考答案", en: "key")
  static let cardsKind = Message(zh: "主持人卡片", en: "presenter's cards")
  static let unitField = Message(zh: "单位", en: "Unit")
  static let nameField = Message(zh: "姓名", en: "Name")
  static let seatField = Message(zh: "座位号", en: "Seat")
  static let variantField = Message(zh: "卷种", en: "Variant")
  static let sealedEdgeWords = Message(
    zh: "密封线内不要答题", en: "do not write answers beyond this line")
  static let sectionNumberRow = Message(zh: "题号", en: "Section")
  static let fullPointsRow = Message(zh: "满分", en: "Points")
  static let openToEdit = Message(
    zh: "用 WPS 或 Word 打开，可以修改后打印。", en: "Open the files in WPS or Word to edit and print them.")
  static let expectedPrintForm = Message(zh: "html 或 docx", en: "html or docx")
  static let scoreRow = Message(zh: "得分", en: "Score")
  static let markerRow = Message(zh: "评卷人", en: "Marked by")
  static let totalColumn = Message(zh: "总分", en: "Total")
  static let pageNumberBefore = Message(zh: "第 ", en: "Page ")
  static let pageNumberBetween = Message(zh: " 页　共 ", en: " of ")
  static let pageNumberAfter = Message(zh: " 页", en: "")
  static let answerSheetUse = Message(
    zh: "单选题、多选题填字母，判断题画 √ 或 ×，每格一题。",
    en: "Letters for choices, √ or × for true or false; one question a box.")
  static let keepKeyAway = Message(zh: "测试结束前请妥善保管", en: "Keep this away until the test is over")
  static let keyDetails = Message(zh: "解析和依据", en: "Explanations and sources")
  static let seeBelow = Message(zh: "见后面的要点。", en: "See the points below.")

  static func paperVariant(_ letter: VariantLetter) -> Message {
    Message(zh: "\(letter)卷", en: "variant \(letter)")
  }

  /// 时间：90分钟　满分：100分　60分及格　闭卷
  static func paperTerms(_ paper: Paper) -> Message {
    let rules = paper.rules
    return Message(
      zh:
        "时间：\(rules.minutes)分钟　满分：\(paper.fullPoints)分　\(rules.passMark)分及格　\(rules.isOpenBook ? "开卷" : "闭卷")",
      en:
        "Time: \(rules.minutes) min   Points: \(paper.fullPoints)   \(rules.passMark) to pass   \(rules.isOpenBook ? "open book" : "closed book")"
    )
  }

  static func sectionNumber(_ number: Int) -> Message {
    Message(zh: ChineseNumeral.text(number), en: String(number))
  }

  /// 一、单项选择题（每题2分，共50分，每题只有一个正确答案）
  static func sectionHeading(_ number: Int, _ section: PaperSection) -> Message {
    let lead = Message(zh: "\(ChineseNumeral.text(number))、", en: "\(number). ")
    if let heading = section.heading { return lead + .verbatim(heading) }
    let type = section.type.sectionTitle
    let (each, all) = (section.pointsEach, section.fullPoints)
    let rule = sectionRule(section)
    return lead
      + Message(
        zh: "\(type.chinese)（每题\(each)分，共\(all)分\(rule.chinese)）",
        en: "\(type.english) (\(each) points each, \(all) in all\(rule.english))")
  }

  /// How questions of the section are answered and marked.
  private static func sectionRule(_ section: PaperSection) -> Message {
    switch section.type {
    case .single: Message(zh: "，每题只有一个正确答案", en: "; one option is right")
    case .multiple:
      Message(zh: "，每题有一个或几个正确答案，", en: "; one or several options are right; ")
        + section.marking.inWords
    case .trueFalse: Message(zh: "，对的画√，错的画×", en: "; √ for true, × for false")
    case .blank: Message(zh: "，按空给分", en: "; each blank counts")
    case .ordering: Message(zh: "，写出正确的次序", en: "; write down the right order")
    case .matching: Message(zh: "，在括号里填右边的字母", en: "; write the letter into the brackets")
    case .short: Message(zh: "，按要点给分", en: "; the points made count")
    }
  }

  static func keyPoint(_ number: Int, _ point: KeyPoint) -> Message {
    Message(
      zh: "（\(number)）\(point.text)（\(point.points)分）",
      en: "(\(number)) \(point.text) (\(point.points) points)")
  }

  /// By what anybody who has the banks makes the identical paper.
  static func paperIdentity(_ paper: Paper) -> Message {
    Message(
      zh: "试卷编号：\(paper.id)　识别码：\(PaperIdentity(paper))",
      en: "Paper: \(paper.id)   identity: \(PaperIdentity(paper))")
  }
}

extension QuestionType {
  /// As it heads a section.
  fileprivate var sectionTitle: Message {
    switch self {
    case .single: Message(zh: "单项选择题", en: "Single choice")
    case .multiple: Message(zh: "多项选择题", en: "Multiple choice")
    case .trueFalse: Message(zh: "判断题", en: "True or false")
    case .blank: Message(zh: "填空题", en: "Fill in")
    case .ordering: Message(zh: "排序题", en: "Ordering")
    case .matching: Message(zh: "连线题", en: "Matching")
    case .short: Message(zh: "简答题", en: "Short answer")
    }
  }
}

extension MarkingPolicy {
  /// What becomes of an answer that is right in part.
  fileprivate var inWords: Message {
    switch self {
    case .allOrNothing: Message(zh: "全对才得分", en: "all or nothing")
    case .halfForPart:
      Message(zh: "少选得一半分，错选不得分", en: "half for a part, nothing with a wrong one")
    case .perOption:
      Message(zh: "少选按比例得分，错选不得分", en: "a share for a part, nothing with a wrong one")
    case .perOptionPoints(let points):
      Message(
        zh: "少选时每选对一项得\(points)分，错选不得分",
        en: "\(points) for each right one, nothing with a wrong one")
    case .weighted: Message(zh: "选对加分，选错扣分，不低于0分", en: "wrong ones take off")
    }
  }
}
