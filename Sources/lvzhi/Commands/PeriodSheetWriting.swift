import Console
import Diagnostics
import Sheets
import Storage
import Tables

/// Writes a period sheet: as a table for people, as CSV, or as JSON; on the terminal or to a file.
@MainActor
struct PeriodSheetWriting {
  enum Form {
    case text
    case csv(byteOrderMark: Bool)
    case json
  }

  let sheet: PeriodScoreSheet
  let dialogue: Dialogue

  /// The columns that fit a terminal; CSV and JSON have all.
  private static let forTerminal: [PeriodSheetColumn] = [
    .rank, .name, .group, .answered, .right, .accuracy, .days, .mastered,
  ]

  /// Shows the sheet: a text fitted to the terminal, the other forms as they are.
  func show(_ form: Form) {
    switch form {
    case .text:
      guard !sheet.rows.isEmpty else { return dialogue.say(.noDeputies) }
      dialogue.say(.scoreSheetHeading(sheet.request))
      dialogue.show(table)
      dialogue.say(.scoreSheetNote)
    case .csv, .json: dialogue.output.write(bytes: bytes(form))
    }
  }

  /// Writes to a file what `show` shows where there is no terminal; an old file of that name is replaced.
  func save(_ form: Form, to path: FilePath) throws {
    if case .text = form, sheet.rows.isEmpty { return dialogue.say(.noDeputies) }
    try AtomicFile.save(bytes(form), as: path)
    dialogue.say(.sheetSaved(HarmlessText.oneLine(path.text)))
  }

  private func bytes(_ form: Form) -> [UInt8] {
    switch form {
    case .text:
      let heading = Message.scoreSheetHeading(sheet.request).text(in: dialogue.language)
      let note = Message.scoreSheetNote.text(in: dialogue.language)
      let writer = TextTableWriter(
        dialogue.isPlain ? .plain : .boxed, labelMark: dialogue.language == .chinese ? "：" : ": ")
      return Array("\(heading)\n\(writer.text(table))\(note)\n".utf8)
    case .csv(let byteOrderMark):
      let table = sheet.table(PeriodSheetColumn.allCases, words: words)
      return CSVTableWriter(CSVWriter(byteOrderMark: byteOrderMark)).bytes(table)
    case .json:
      return JSONText(ScoreSheetJSON.value(sheet), layout: .pretty).bytes + [UInt8(ascii: "\n")]
    }
  }

  private var table: SheetTable { sheet.table(Self.forTerminal, words: words) }

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
