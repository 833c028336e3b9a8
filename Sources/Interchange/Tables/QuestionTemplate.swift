import Questions

/// An empty table of questions to be filled in, as `QuestionTableReader` reads it.
package enum QuestionTemplate {
  /// The heading row.
  package static let headings =
    ["编号", "题型", "题干"] + (0..<6).map { "选项\(OptionLetter.text(of: $0))" }
    + ["答案", "解析", "依据法律", "条", "款", "难度", "章节", "标签", "有效期"]

  /// What may stand in a column, by its heading; other columns are free.
  package static let choices: [String: [String]] = [
    "题型": ["单选题", "多选题", "判断题", "填空题", "排序题", "连线题", "简答题"], "难度": ["1", "2", "3", "4", "5"],
  ]

  /// The worksheet of examples; it is not read.
  package static let examplesName = "例子"

  /// One filled-in row of each type, as wide as the headings.
  package static let examples: [[String]] = [
    row("单选题", "乡镇人大代表每届任期几年？", ["三年", "五年", "六年"], "B", law: ("地方组织法", "9", "")),
    row("多选题", "下列哪些是代表在会议期间的工作？", ["审议各项议案和报告", "提出建议、批评和意见", "审批建设工程"], "AB"),
    row("判断题", "代表可以依法提出建议、批评和意见。", [], "正确"),
    row("填空题", "乡镇人大主席、副主席由____从代表中选出。", [], "本级人民代表大会/本级人大"),
    row("排序题", "把办理代表建议的步骤按先后排好。", ["代表提出", "交有关机关办理", "答复代表"], "ABC"),
    row("连线题", "把法律和它主要规定的事连起来。", ["代表法 → 代表怎样工作", "选举法 → 代表怎样选出"], ""),
    row("简答题", "什么是代表建议？", [], "代表对各方面工作提出的建议、批评和意见。"),
  ]

  private static func row(
    _ type: String, _ stem: String, _ options: [String], _ answer: String,
    law: (String, String, String) = ("", "", "")
  ) -> [String] {
    ["", type, stem] + options + Array(repeating: "", count: 6 - options.count)
      + [answer, "", law.0, law.1, law.2, "", "", "", ""]
  }
}
