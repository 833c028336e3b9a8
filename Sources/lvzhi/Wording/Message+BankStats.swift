import BankFile
import Questions

/// What is said about how good banks are.
extension Message {
  static let bankStatsTitle = Message(zh: "题库质量", en: "Quality of question banks")
  static let typesTitle = Message(zh: "题型", en: "Types")
  static let difficultiesTitle = Message(zh: "难度（1 最易，5 最难）", en: "Difficulty (1 easy, 5 hard)")
  static let lettersTitle = Message(
    zh: "单选题的正确答案在哪个字母（四选一的题）", en: "Where the right option stands (single choice of four)")
  static let multipleLettersTitle = Message(
    zh: "多选题每个字母有多少是对的", en: "How often each letter is right (multiple choice)")
  static let lawsTitle = Message(zh: "法条：有题的条数", en: "Articles of law with a question")
  static let uncoveredTitle = Message(zh: "没有题的条", en: "Articles without a question")
  static let chaptersTitle = Message(zh: "各题库、各章", en: "Banks and chapters")

  /// 12 个题库，1641 题。 Questions with errors are told besides.
  static func bankStatsSummary(banks: Int, _ tally: QuestionTally) -> Message {
    let start = Message(
      zh: "\(banks) 个题库，\(tally.questions) 题。",
      en: "\(counted(banks, "bank")), \(counted(tally.questions, "question")).")
    guard tally.faulty > 0 else { return start }
    return start
      + Message(
        zh: "另有 \(tally.faulty) 题有错误，没有计入；用“题库 检查”看错在哪里。",
        en:
          " \(counted(tally.faulty, "question")) with errors not counted; “bank check” says what is wrong."
      )
  }

  static func questionCount(_ count: Int) -> Message {
    Message(zh: "\(count) 题", en: counted(count, "question"))
  }

  /// A part of the questions with its share in per cent.
  static func questions(_ count: Int, of all: Int) -> Message {
    Message(zh: "\(count) 题，\(share(count, all))%", en: "\(count), \(share(count, all)) %")
  }

  /// Options that are right, of those that there are.
  static func rightOf(_ right: Int, _ options: Int) -> Message {
    Message(
      zh: "\(options) 项中 \(right) 项，\(share(right, options))%",
      en: "\(right) of \(options), \(share(right, options)) %")
  }

  static func articlesCovered(_ covered: Int, of articles: Int) -> Message {
    Message(zh: "\(covered)/\(articles) 条", en: "\(covered)/\(articles)")
  }

  /// How often the longest option is the right one.
  static func longestRight(_ balance: KeyBalance) -> Message {
    let (longest, all) = (balance.longest, balance.single)
    return Message(
      zh: "单选题 \(all) 题，正确答案比其他选项都长的 \(longest) 题，占 \(share(longest, all))%。",
      en:
        "Of \(counted(all, "single-choice question")) the right option is the longest in \(longest), \(share(longest, all)) %."
    )
  }

  /// How many sets, and how large they are.
  static func contrastFigures(_ contrasts: ContrastFigures) -> Message {
    guard contrasts.sets > 0 else {
      return Message(zh: "没有易混题组。", en: "No sets of easily confused questions.")
    }
    let sizes = contrasts.sizes.sorted { $0.key < $1.key }
    return Message(
      zh:
        "易混题组 \(contrasts.sets) 组，\(contrasts.reachOut ? "连同其他题库的题" : "")共 \(contrasts.questions) 题："
        + sizes.map { "\($0.key) 题的 \($0.value) 组" }.joined(separator: "，") + "。",
      en: "\(counted(contrasts.sets, "set")) of easily confused questions with "
        + "\(contrasts.questions) \(contrasts.reachOut ? "with those of other banks" : "in all"): "
        + sizes.map { "\($0.value) of \($0.key)" }.joined(separator: ", ") + ".")
  }

  /// What questions lack.
  static func lacking(_ tally: QuestionTally) -> Message {
    guard !tally.isComplete else {
      return Message(
        zh: "每题都有依据、解析和难度。",
        en: "Every question has a citation, an explanation and a difficulty.")
    }
    return Message(
      zh: "没有依据的 \(tally.withoutCitation) 题，没有解析的 \(tally.withoutExplanation) 题，"
        + "没有难度的 \(tally.withoutDifficulty) 题。",
      en: "Without a citation: \(tally.withoutCitation); without an explanation: "
        + "\(tally.withoutExplanation); without a difficulty: \(tally.withoutDifficulty).")
  }

  static func tagsTitle(shown: Int, of all: Int) -> Message {
    shown < all
      ? Message(
        zh: "标签（共 \(all) 个，用得最多的 \(shown) 个）",
        en: "Tags (the \(shown) most used of \(all))")
      : Message(zh: "标签", en: "Tags")
  }

  /// The types of a bank in one line: 单选 57，多选 30.
  static func types(_ tally: QuestionTally) -> Message {
    let types = QuestionType.allCases.compactMap { type in
      tally.types[type].map { (type.message, $0) }
    }
    return Message(
      zh: types.map { "\($0.chinese) \($1)" }.joined(separator: "，") + "。",
      en: types.map { "\($0.english) \($1)" }.joined(separator: ", ") + ".")
  }

  /// The letters of a bank's single-choice questions in one line.
  static func letters(_ balance: KeyBalance) -> Message {
    let letters = balance.ofFourAt.enumerated().map { index, right in
      (BankPlots.letter(index), share(right, balance.ofFour))
    }
    return Message(
      zh: "四选一的题，正确答案在 " + letters.map { "\($0) 的 \($1)%" }.joined(separator: "，") + "。",
      en: "Right options of four at " + letters.map { "\($0) \($1) %" }.joined(separator: ", ")
        + ".")
  }

  /// Per cent, rounded; 0 of nothing.
  private static func share(_ part: Int, _ whole: Int) -> Int {
    whole == 0 ? 0 : Int((Double(part) * 100 / Double(whole)).rounded())
  }
}
