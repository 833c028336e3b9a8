import Papers
import Questions
import Sheets

extension PaperSheetWords {
  /// The words of a paper's sheet.
  static func standard(for sheet: PaperScoreSheet, in language: Language) -> Self {
    @Sendable func word(_ chinese: String, _ english: String) -> String {
      Message(zh: chinese, en: english).text(in: language)
    }
    return PaperSheetWords(
      rank: word("名次", "Rank"), deputy: word("编号", "Id"), name: word("姓名", "Name"),
      group: word("代表小组", "Group"), township: word("乡镇", "Township"),
      county: word("县（市、区）", "County"), sections: sections(sheet.paper, language),
      total: word("总分", "Total"), share: word("得分率", "Share"), result: word("结果", "Result"),
      passed: word("及格", "passed"), failed: word("不及格", "failed"),
      absent: word("缺考", "absent"), running: word("正在考", "sitting it"),
      missing: word("未登记", "nothing yet"), mean: word("平均", "Mean"),
      meanOfAll: word("总平均", "Mean of all"), ungrouped: word("（未登记）", "(not known)"),
      passedOf: { passed, sat in word("及格 \(passed)/\(sat)", "passed \(passed)/\(sat)") })
  }

  /// 一 单选, 二 多选, …
  private static func sections(_ paper: Paper, _ language: Language) -> [String] {
    paper.sections.enumerated().map { index, section in
      let type = Message.typeMark(section.type).text(in: language)
        .trimming { "（）() ".contains($0) }
      return "\(index + 1) \(type)"
    }
  }
}

extension String {
  /// Without the characters at its ends for which `isTrimmed` holds.
  fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    let start = drop(while: isTrimmed)
    return String(start.reversed().drop(while: isTrimmed).reversed())
  }
}

extension PaperDocumentWords {
  /// The words around a paper's sheet that is handed in.
  static func standard(
    for sheet: PaperScoreSheet, remarks: [Message], in language: Language
  ) -> Self {
    func word(_ chinese: String, _ english: String) -> String {
      Message(zh: chinese, en: english).text(in: language)
    }
    return PaperDocumentWords(
      title: Message.paperSheetHeading(sheet).text(in: language),
      language: language == .chinese ? .chinese : .english, summary: word("汇总", "Summary"),
      figures: [
        word("应考", "Expected"), word("实考", "Sat it"), word("缺考", "Absent"),
        word("平均分", "Mean"), word("中位数", "Median"), word("标准差", "SD"),
        word("最低分", "Lowest"), word("最高分", "Highest"), word("及格人数", "Passed"),
        word("及格率", "Pass rate"),
      ],
      bands: word("得分率分布（人数）", "Deputies by share"), share: word("得分率", "Share"),
      deputies: word("人数", "Deputies"), groups: word("各组平均得分率", "Mean share by group"),
      notes: ([Message.paperSheetTerms(sheet)] + remarks).map { $0.text(in: language) },
      signatures: [word("制表人：", "Made by: "), word("审核人：", "Checked by: "), word("日期：", "Date: ")],
      pageWords: language == .chinese ? ["第 ", " 页，共 ", " 页"] : ["Page ", " of ", ""])
  }
}
