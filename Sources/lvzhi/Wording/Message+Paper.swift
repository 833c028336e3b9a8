import Papers
import Questions
import Sessions

/// What is said about making and finding papers.
extension Message {
  static let paperPrompt = Message(zh: "哪份试卷？", en: "Which paper? ")
  static let whichPaper = Message(zh: "哪份试卷", en: "paper")
  static let whichBlueprint = Message(zh: "哪个组卷方案", en: "blueprint")
  static let chooseBlueprint = Message(zh: "按哪个方案组卷？", en: "Which blueprint?")
  static let noPapers = Message(
    zh: "还没有试卷。输入“组卷 组成”可以组成一份。", en: "There is no paper yet; “paper make” makes one.")
  static let blueprintsHeading = Message(zh: "组卷方案：", en: "Blueprints:")
  static let paperColumn = Message(zh: "试卷", en: "Paper")
  static let titleColumn = Message(zh: "标题", en: "Title")
  static let questionsColumn = Message(zh: "题", en: "Questions")
  static let pointsColumn = Message(zh: "满分", en: "Points")
  static let minutesColumn = Message(zh: "分钟", en: "Minutes")
  static let variantsColumn = Message(zh: "卷种", en: "Variants")
  static let expectedVariants = Message(zh: "不重复的字母，如 A,B", en: "different letters such as A,B")
  static let expectedIdentity = Message(
    zh: "试卷上印的识别码", en: "the identity that is printed on the paper")
  static let paperNotMade = Message(
    zh: "没有组成试卷。请放宽方案的条件，或者减少不出的试卷。",
    en: "No paper was made. Ask for less in the blueprint, or leave out fewer papers.")
  static let otherPool = Message(
    zh: "这里的题库（或者 --not-in 的试卷、选定的省份）与当时的不一样，组不出同一份试卷。",
    en:
      "The banks here (or the papers after --not-in, or the provinces chosen) are not those of then; this paper cannot be made again."
  )
  static let openToPrint = Message(
    zh: "请用浏览器打开这些文件，再打印（A4，不缩放）。",
    en: "Open these files in a browser to print them (A4, at 100 %).")

  static func fileSaved(_ path: String) -> Message {
    Message(zh: "已保存：\(path)", en: "Saved: \(path)")
  }

  static func paperUnknown(_ word: String, meant: String?) -> Message {
    Message(zh: "没有“\(word)”这份试卷。", en: "There is no paper “\(word)”.")
      + (meant == nil
        ? Message(zh: "输入“组卷”看全部试卷。", en: " Type “paper list” for all.") : didYouMean(meant))
  }

  static func paperAmbiguous(_ word: String, _ ids: [String]) -> Message {
    Message(
      zh: "“\(word)”可以指几份试卷：\(ids.joined(separator: "、"))。请写全编号。",
      en: "“\(word)” may be any of \(ids.joined(separator: ", ")); please give the whole id.")
  }

  static func blueprintUnknown(_ word: String, meant: String?) -> Message {
    Message(zh: "没有“\(word)”这个组卷方案。", en: "There is no blueprint “\(word)”.")
      + (meant == nil
        ? Message(zh: "输入“组卷”看全部方案。", en: " Type “paper list” for all.") : didYouMean(meant))
  }

  static func blueprintIsEmpty(_ path: String) -> Message {
    Message(zh: "\(path) 里没有组卷方案，没有使用。", en: "\(path) holds no blueprint and was not used.")
  }

  static func blueprintHasErrors(_ place: String, _ first: Message, count: Int) -> Message {
    Message(
      zh: "\(place)：\(first.chinese)这个组卷方案有 \(count) 处错误，没有使用。",
      en:
        "\(place): \(first.english) This blueprint has \(counted(count, "error")) and was not used."
    )
  }

  static func paperMade(_ paper: Paper) -> Message {
    Message(
      zh:
        "已组成并封存试卷 \(paper.id)：\(paper.title)，\(paper.questionCount) 题，满分 \(paper.fullPoints) 分，\(paper.rules.passMark) 分及格。",
      en:
        "Made and froze the paper \(paper.id): \(paper.title), \(counted(paper.questionCount, "question")), \(paper.fullPoints) points, \(paper.rules.passMark) to pass."
    )
  }

  static func paperIsThere(_ paper: Paper) -> Message {
    Message(zh: "这份试卷已经有了：\(paper.id)，没有改动。", en: "This paper is there already: \(paper.id).")
  }

  static func howToPrint(_ id: PaperID) -> Message {
    Message(zh: "打印：组卷 打印 \(id)", en: "To print it: paper print \(id)")
  }

  static func otherBlueprint(_ id: BlueprintID) -> Message {
    Message(
      zh: "这里的组卷方案 \(id) 与当时的不一样，组不出同一份试卷。",
      en: "The blueprint \(id) is not the one of then; this paper cannot be made again.")
  }

  static func otherPaper(_ wanted: PaperID, made: PaperID) -> Message {
    Message(
      zh: "组成的是 \(made)，不是 \(wanted)，没有保存。程序的版本可能不同。",
      en:
        "What came out is \(made), not \(wanted); nothing was saved. The versions of lvzhi may differ."
    )
  }

  static func noVariant(_ typed: String, _ letters: [String]) -> Message {
    Message(
      zh: "没有“\(typed)”这个卷种，这份试卷有：\(letters.joined(separator: "、"))。",
      en: "There is no variant “\(typed)”; the paper has \(letters.joined(separator: ", ")).")
  }
}

extension PaperShortage {
  /// 第 2 大题要 10 道难度 3 以上的多选题，只有 7 道。
  var message: Message {
    let type = demand.type.message
    let level = demand.levels.map(Self.levels) ?? .verbatim("")
    return Message(
      zh:
        "第 \(demand.section) 大题要 \(demand.count) 道\(level.chinese)\(type.chinese)题，只有 \(found) 道。",
      en:
        "Section \(demand.section) needs \(demand.count) \(type.english) questions\(level.english), \(found) found."
    )
  }

  private static func levels(_ levels: ClosedRange<Int>) -> Message {
    if levels.upperBound == 5 {
      return Message(
        zh: "难度 \(levels.lowerBound) 以上的", en: " of difficulty ≥ \(levels.lowerBound)")
    }
    if levels.count == 1 {
      return Message(zh: "难度 \(levels.lowerBound) 的", en: " of difficulty \(levels.lowerBound)")
    }
    return Message(
      zh: "难度 \(levels.lowerBound) 到 \(levels.upperBound) 的",
      en: " of difficulty \(levels.lowerBound) to \(levels.upperBound)")
  }
}
