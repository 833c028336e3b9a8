import Sheets

extension PeriodDocumentWords {
  /// The words of a period sheet that is handed in.
  static func standard(for request: PeriodSheetRequest, in language: Language) -> Self {
    func word(_ chinese: String, _ english: String) -> String {
      Message(zh: chinese, en: english).text(in: language)
    }
    return PeriodDocumentWords(
      title: Message.scoreSheetHeading(request).text(in: language),
      language: language == .chinese ? .chinese : .english, summary: word("汇总", "Summary"),
      deputies: word("代表人数", "Deputies"), participants: word("参加人数", "Took part"),
      bands: word("得分率分布（人数）", "Deputies by accuracy"), silent: word("未答题", "no answers"),
      groups: word("各组得分率", "Accuracy by group"),
      note: Message.scoreSheetNote.text(in: language),
      signatures: [word("制表人：", "Made by: "), word("审核人：", "Checked by: "), word("日期：", "Date: ")],
      pageWords: language == .chinese ? ["第 ", " 页，共 ", " 页"] : ["Page ", " of ", ""])
  }
}
