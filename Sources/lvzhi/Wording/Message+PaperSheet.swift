import Exams
import Papers
import Questions
import Sheets

/// What is said around the sheets of papers.
extension Message {
  /// The paper's title with its group.
  static func paperSheetHeading(_ sheet: PaperScoreSheet) -> Message {
    let group = sheet.request.group.map { Message(zh: " \($0)", en: " \($0)") } ?? .verbatim("")
    return (Message.verbatim(sheet.request.title) + group).harmless
  }

  /// What the paper is worth, and what passes.
  static func paperSheetTerms(_ sheet: PaperScoreSheet) -> Message {
    Message(
      zh: "满分 \(sheet.marking.full) 分，\(sheet.marking.passMark) 分及格；试卷 \(sheet.paper.id)。",
      en:
        "Full marks \(sheet.marking.full), pass mark \(sheet.marking.passMark); paper \(sheet.paper.id)."
    )
  }

  /// How many sat it, and how they did.
  static func paperSheetSummary(_ sheet: PaperScoreSheet) -> Message {
    let summary = sheet.summary
    let people = Message(
      zh: "应考 \(summary.deputies) 人，实考 \(summary.sat) 人，缺考 \(summary.absent) 人",
      en: "Expected \(summary.deputies), sat it \(summary.sat), absent \(summary.absent)")
    guard let mean = summary.mean, let median = summary.median else {
      return people + Message(zh: "。", en: ".")
    }
    return people
      + Message(
        zh:
          "；满分 \(sheet.marking.full)，平均 \(mean)，中位数 \(median)；\(sheet.marking.passMark) 分及格，及格 \(summary.passed) 人。",
        en:
          "; full marks \(sheet.marking.full), mean \(mean), median \(median); pass mark \(sheet.marking.passMark), \(summary.passed) passed."
      )
  }

  static let nothingKeyedIn = Message(
    zh: "这份试卷还没有逐题的成绩。", en: "There are no marks by question for this paper yet.")

  static func matrixPerson(named: Bool) -> Message {
    named ? Message(zh: "姓名", en: "Name") : Message(zh: "序号", en: "No.")
  }

  static func matrixMarks(_ count: Int) -> Message {
    Message(zh: "第 1–\(count) 题", en: "Questions 1–\(count)")
  }

  static let matrixSigns = Message(
    zh: "√ 得满分，◐ 得部分分，× 未得分，- 未作答。按分数排列，不列姓名；要列姓名，请加 --names。",
    en:
      "√ full marks, ◐ some, × none, - left open. By points and without names, unless --names is given."
  )

  /// A question that is marked otherwise than the paper says.
  static func regraded(_ number: Int?, _ regrade: Message, reason: String) -> Message {
    let place =
      number.map { Message(zh: "第 \($0) 题", en: "Question \($0)") }
      ?? Message(zh: "一道题", en: "A question")
    return
      (place + Message(zh: "已更正：", en: " was regraded: ") + regrade
      + Message(zh: "（理由：\(reason)）", en: " (reason: \(reason))")).harmless
  }

  /// How many results cannot follow a new key, since only marks were keyed in.
  static func uncertainResults(_ count: Int) -> Message {
    Message(
      zh: "有 \(count) 人只登记了分数或错题，答案更正后无法重算，请核对原卷。",
      en:
        "\(counted(count, "result")) cannot follow the new key, since only marks were keyed in; please check the sheets."
    )
  }

  /// Entries that contradict each other.
  static func entriesDisagree(_ names: [String]) -> Message {
    Message(
      zh: "两处登记不一致，暂以后一次为准：\(names.joined(separator: "、"))。请用“登记答卷”重新登记。",
      en:
        "Keyed in twice and not the same, the later counts for now: \(names.joined(separator: ", ")). Please key them in again with “enter”."
    ).harmless
  }

  static let periodOptionsWithPaper = Message(
    zh: "有 --paper 的时候，请去掉 --from 等时段、题库选项：试卷成绩不分时段和题库。",
    en:
      "--paper does not go with --from, --to or --bank: the results of a paper know no period and no bank."
  )

  static let matrixNeedsPaper = Message(
    zh: "--matrix 和 --names 要同 --paper 一起用。", en: "--matrix and --names need --paper.")
}
