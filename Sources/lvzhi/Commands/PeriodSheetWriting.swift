import Console
import Sheets
import Tables

/// Writes a period sheet for people: as a table on the terminal or as CSV.
@MainActor
struct PeriodSheetWriting {
  let sheet: PeriodScoreSheet
  let dialogue: Dialogue

  /// The columns that fit a terminal; CSV and JSON have all.
  private static let forTerminal: [PeriodSheetColumn] = [
    .rank, .name, .group, .answered, .right, .accuracy, .days, .mastered,
  ]

  func writeText() {
    guard !sheet.rows.isEmpty else { return dialogue.say(.noDeputies) }
    dialogue.say(.scoreSheetHeading(sheet.request))
    dialogue.show(sheet.table(Self.forTerminal, words: words))
    dialogue.say(.scoreSheetNote)
  }

  func writeCSV(byteOrderMark: Bool) {
    let writer = CSVTableWriter(CSVWriter(byteOrderMark: byteOrderMark))
    dialogue.output.write(
      bytes: writer.bytes(sheet.table(PeriodSheetColumn.allCases, words: words)))
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
      trainings: word("培训次数", "Trainings"), total: word("合计", "Total"))
  }
}
