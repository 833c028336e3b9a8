import Console
import Sheets

/// A period sheet in the reader's language.
@MainActor
struct PeriodSheetReport {
  let sheet: PeriodScoreSheet
  let dialogue: Dialogue

  /// The columns that fit a terminal; CSV and JSON have all.
  private static let forTerminal: [PeriodSheetColumn] = [
    .rank, .name, .group, .answered, .right, .accuracy, .days, .mastered,
  ]

  func output(byteOrderMark: Bool) -> SheetOutput {
    // The headings between the rows repeat the column that rows are grouped by.
    let columns = Self.forTerminal.filter { $0 != sheet.request.grouping?.column }
    return SheetOutput(
      heading: .scoreSheetHeading(sheet.request), notes: [.scoreSheetNote],
      shown: { [sheet.table(columns, words: words)] }, whole: { sheet.table(words: words) },
      json: { ScoreSheetJSON.value(sheet) },
      document: {
        sheet.document(words, .standard(for: sheet.request, in: dialogue.language))
      },
      nothing: sheet.rows.isEmpty ? .noDeputies : nil, byteOrderMark: byteOrderMark,
      dialogue: dialogue)
  }

  private var words: PeriodSheetWords {
    func word(_ chinese: String, _ english: String) -> String {
      Message(zh: chinese, en: english).text(in: dialogue.language)
    }
    return PeriodSheetWords(
      rank: word("名次", "Rank"), deputy: word("编号", "Id"), name: word("姓名", "Name"),
      group: word("代表小组", "Group"), township: word("乡镇", "Township"),
      county: word("县（市、区）", "County"),
      answered: word("答题数", "Answered"), right: word("答对数", "Right"),
      accuracy: word("得分率", "Accuracy"), days: word("学习天数", "Days"),
      mastered: word("已掌握", "Mastered"), served: word("做过的题", "Questions"),
      trainings: word("培训次数", "Trainings"), total: word("合计", "Total"),
      subtotal: word("小计", "Subtotal"), ungrouped: word("（未登记）", "(not known)"))
  }
}
