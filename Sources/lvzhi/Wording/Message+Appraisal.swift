import Appraisals
import Diagnostics
import Questions
import Settings

/// What is said about appraisals.
extension Message {
  static let rubricPrompt = Message(zh: "考核办法：", en: "Rubric: ")
  static let whichRubric = Message(zh: "考核办法 --rubric", en: "--rubric")
  static let sumColumn = Message(zh: "得分", en: "Sum")
  static let possibleColumn = Message(zh: "满分", en: "Out of")
  static let bandColumn = Message(zh: "等次", en: "Band")
  static let gapsColumn = Message(zh: "说明", en: "Remarks")
  static let countyColumn = Message(zh: "县（市、区）", en: "County")
  static let deputiesColumn = Message(zh: "代表人数", en: "Deputies")
  static let rankColumn = Message(zh: "名次", en: "Rank")
  static let ungrouped = Message(zh: "（未登记）", en: "(not known)")
  static let meanRow = Message(zh: "平均", en: "Mean")
  static let madeBy = Message(zh: "制表人：", en: "Made by: ")
  static let checkedBy = Message(zh: "审核人：", en: "Checked by: ")

  static func appraisalTitle(_ rubric: String, _ year: Int) -> Message {
    Message(zh: "\(year)年度\(rubric)", en: "\(rubric), \(year)")
  }

  static func nominationTitle(_ rubric: String, _ year: Int) -> Message {
    Message(
      zh: "\(year)年度评先建议名单（供研究）　\(rubric)", en: "Suggested for \(year), to be considered: \(rubric)"
    )
  }

  static func appraisalNote(full: Points) -> Message {
    Message(
      zh: "满分 \(full) 分。没有数据的项目不算零分，也不算进满分；这时的等次是暂定的。加 --explain 看一位怎么算的。",
      en:
        "Out of \(full). What is not known counts neither as nothing nor towards the full sum; the band is provisional then. --explain shows how one is scored."
    )
  }

  static func nominationNote(wanted: Int, named: Int, incomplete: Int) -> Message {
    Message(
      zh: "按得分排前 \(wanted) 名" + (named > wanted ? "，并列的一起列出，共 \(named) 个" : "") + "。"
        + (incomplete > 0 ? "数据不全的 \(incomplete) 个没有参加比较。" : ""),
      en: "The first \(wanted) by sum" + (named > wanted ? ", with ties \(named)" : "") + "."
        + (incomplete > 0 ? " \(incomplete) with missing figures were not compared." : ""))
  }

  static func provisional(_ band: String) -> Message {
    Message(zh: "\(band)（暂定）", en: "\(band) (provisional)")
  }

  static func appraisalGaps(_ titles: [String]) -> Message {
    Message(
      zh: "没有数据：\(titles.joined(separator: "、"))",
      en: "Not known: \(titles.joined(separator: ", "))")
  }

  static func appraisalGaps(_ count: Int) -> Message {
    Message(zh: "\(count) 项没有数据", en: "\(count) not known")
  }

  static func notAppraised(_ word: String) -> Message {
    Message(zh: "考核对象里没有“\(word)”。", en: "“\(word)” is not among those appraised.")
  }

  static func rubricUnknown(_ word: String, known: [String]) -> Message {
    Message(
      zh: "没有“\(word)”这个考核办法。现有：\(known.joined(separator: "、"))。",
      en: "There is no rubric “\(word)”. There are: \(known.joined(separator: ", ")).")
  }

  static func rubricHasErrors(_ place: String, _ first: Message, count: Int) -> Message {
    Message(
      zh: "\(place)：\(first.chinese)（考核办法共 \(count) 处要改，没有使用）",
      en:
        "\(place): \(first.english) (\(counted(count, "fault")) in this rubric, which is not used)")
  }

  static func keyedColumnMissing(_ subject: Rubric.Subject) -> Message {
    let (chinese, english) =
      subject == .deputy ? ("“姓名”或“编号”", "“name” or “id”") : ("“单位”", "a column of units")
    return Message(
      zh: "表格的前十行里没有\(chinese)这一列。", en: "The first ten lines of the table lack \(english).")
  }

  static func keyedCellBad(_ cell: KeyedIndicators.BadCell) -> Message {
    let (column, text) = (HarmlessText.oneLine(cell.column), HarmlessText.oneLine(cell.text))
    return Message(
      zh: "第 \(cell.row) 行的“\(column)”看不懂，没有采用：\(text)",
      en: "Line \(cell.row): “\(column)” is not clear and was not used: \(text)")
  }

  static func keyedNamesUnknown(_ names: [String]) -> Message {
    Message(
      zh: "表格里的这些名称没有对上：\(names.joined(separator: "、"))。同名的代表请写编号。",
      en:
        "Nobody goes by these names in the table, or several do: \(names.joined(separator: ", ")).")
  }

  static let expectedCount = Message(zh: "1 到 999 的整数", en: "a whole number from 1 to 999")
}

/// How one line of an appraisal is explained.
extension Message {
  static func explanationHeading(_ name: String, _ rubric: String, _ year: Int) -> Message {
    Message(zh: "\(name)　\(year)年度\(rubric)", en: "\(name): \(rubric), \(year)")
  }

  static func explained(_ line: Appraisal.Line) -> Message {
    switch line.finding {
    case .unknown(let gap):
      let why = gap.message
      return Message(
        zh: "\(why.chinese)，不计分（这一项 \(line.indicator.weight) 分）",
        en: "\(why.english): not counted (worth \(line.indicator.weight))")
    case .known(let amount, let grounds):
      let points = line.points ?? .zero
      let (facts, way) = (grounds.message(amount), line.indicator.way)
      return Message(
        zh: "\(facts.chinese)；\(way.chinese)：\(points) 分",
        en: "\(facts.english); \(way.english): \(points)")
    }
  }

  static func explainedSum(
    _ sum: Points, outOf possible: Points, band: String?, isComplete: Bool
  ) -> Message {
    let (chinese, english) =
      isComplete ? ("", "") : ("（没有数据的项目未计，等次暂定）", " (without what is not known; provisional)")
    return Message(
      zh: "合计 \(sum) 分，满分 \(possible) 分" + (band.map { "，\($0)" } ?? "") + chinese + "。",
      en: "Sum \(sum) out of \(possible)" + (band.map { ", \($0)" } ?? "") + english + ".")
  }
}

extension Finding.Gap {
  fileprivate var message: Message {
    switch self {
    case .noTrainings: Message(zh: "这一年没有应参加的培训", en: "no training to attend that year")
    case .noTests: Message(zh: "这一年没有测试成绩", en: "no result of a test that year")
    case .noTrack(let track): Message(zh: "没有学习计划 \(track)", en: "there is no track \(track)")
    case .notKeyed(let column): Message(zh: "表格里没有“\(column)”", en: "no “\(column)” in the table")
    case .noMember: Message(zh: "哪位代表都没有这项数据", en: "not known of any deputy")
    }
  }
}

extension Finding.Grounds {
  fileprivate func message(_ amount: Amount) -> Message {
    switch self {
    case .trainings(let attended, let expected, let excused):
      let rest = excused > 0 ? "，请假 \(excused) 次" : ""
      return Message(
        zh: "应参加 \(expected) 次，实到 \(attended) 次\(rest)（\(amount)）",
        en: "attended \(attended) of \(expected), excused from \(excused) (\(amount))")
    case .tests(let count):
      return Message(
        zh: "\(count) 次测试平均得分率 \(amount)", en: "mean of \(counted(count, "test")) \(amount)")
    case .passed(let passed, let all):
      return Message(
        zh: "\(all) 次测试合格 \(passed) 次（\(amount)）", en: "passed \(passed) of \(all) (\(amount))")
    case .lessons(let done, let all):
      return Message(
        zh: "\(all) 课完成 \(done) 课（\(amount)）",
        en: "\(done) of \(counted(all, "lesson")) (\(amount))")
    case .mastered(let count):
      return Message(zh: "掌握 \(count) 题", en: "\(counted(count, "question")) mastered")
    case .keyed: return Message(zh: "填报 \(amount)", en: "keyed in: \(amount)")
    case .mean(let known, let without):
      let rest = without > 0 ? "，\(without) 位没有数据" : ""
      return Message(
        zh: "\(known) 位代表平均 \(amount)\(rest)",
        en: "mean of \(counted(known, "deputy", "deputies")) \(amount), \(without) not known")
    }
  }
}

extension Rubric.Indicator {
  /// How the indicator is scored.
  fileprivate var way: Message {
    let way: Message
    switch scoring {
    case .proportional(let target):
      way = Message(
        zh: "达到 \(target) 得 \(weight) 分，不到的按比例", en: "\(weight) at \(target), else in proportion")
    case .reached(let target):
      way = Message(
        zh: "达到 \(target) 得 \(weight) 分，不到不得分", en: "\(weight) from \(target), else nothing")
    case .each(let points): way = Message(zh: "每次 \(points) 分", en: "\(points) each")
    case .steps(let steps):
      way = Message(
        zh: steps.map { "\($0.from) 起 \($0.points) 分" }.joined(separator: "、"),
        en: steps.map { "\($0.points) from \($0.from)" }.joined(separator: ", "))
    }
    guard cap != weight || way.chinese.hasPrefix("每次") else { return way }
    return Message(zh: "\(way.chinese)，最多 \(cap) 分", en: "\(way.english), at most \(cap)")
  }
}
