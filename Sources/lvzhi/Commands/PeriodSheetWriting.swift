import Console
import Diagnostics
import Pages
import Sheets
import Storage
import Tables
import WordProcessing

/// Writes a period sheet: as a table for people, to be handed in, or for other programs; on the terminal or to
/// a file.
@MainActor
struct PeriodSheetWriting {
  let sheet: PeriodScoreSheet
  let byteOrderMark: Bool
  let dialogue: Dialogue

  /// The columns that fit a terminal; CSV and JSON have all.
  private static let forTerminal: [PeriodSheetColumn] = [
    .rank, .name, .group, .answered, .right, .accuracy, .days, .mastered,
  ]

  /// Shows the sheet: a text fitted to the terminal, the other forms as they are.
  func show(_ form: SheetForm) throws {
    if form.needsFile { throw Failure.usage(.sheetNeedsFile(form.rawValue)) }
    if sheet.rows.isEmpty, !form.isData { return dialogue.say(.noDeputies) }
    guard form == .text else { return dialogue.output.write(bytes: try bytes(form)) }
    dialogue.say(.scoreSheetHeading(sheet.request))
    dialogue.show(table)
    dialogue.say(.scoreSheetNote)
  }

  /// Writes to a file what `show` shows where there is no terminal; an old file of that name is replaced.
  func save(_ form: SheetForm, to path: FilePath) throws {
    if sheet.rows.isEmpty, !form.isData { return dialogue.say(.noDeputies) }
    if form == .xlsx {
      try saveWorkbook(to: path)
    } else {
      try AtomicFile.save(try bytes(form), as: path)
    }
    dialogue.say(.sheetSaved(HarmlessText.oneLine(path.text)))
  }

  private func saveWorkbook(to path: FilePath) throws {
    let workbook = WorkbookSheetWriter(document).workbook
    try AtomicFile.save(as: path) { temporary in
      do throws(XLSXFault) {
        try XLSXWriter.write(workbook, toPath: temporary.text)
      } catch {
        throw Failure(.inputOutput, .sheetNotWritten(HarmlessText.oneLine(path.text)))
      }
    }
  }

  private func bytes(_ form: SheetForm) throws -> [UInt8] {
    switch form {
    case .text:
      let heading = Message.scoreSheetHeading(sheet.request).text(in: dialogue.language)
      let note = Message.scoreSheetNote.text(in: dialogue.language)
      let writer = TextTableWriter(
        dialogue.isPlain ? .plain : .boxed, labelMark: dialogue.language == .chinese ? "：" : ": ")
      return Array("\(heading)\n\(writer.text(table))\(note)\n".utf8)
    case .csv:
      let table = sheet.table(PeriodSheetColumn.allCases, words: words)
      return CSVTableWriter(CSVWriter(byteOrderMark: byteOrderMark)).bytes(table)
    case .json:
      return JSONText(ScoreSheetJSON.value(sheet), layout: .pretty).bytes + [UInt8(ascii: "\n")]
    case .html: return HTMLSheetWriter(document).page.bytes
    case .docx: return try WordSheetWriter(document).file.bytes()
    case .xlsx: throw Failure.usage(.sheetNeedsFile(form.rawValue))
    }
  }

  private var document: SheetDocument {
    sheet.document(words, .standard(for: sheet.request, in: dialogue.language))
  }

  /// Without the column that the headings between the rows repeat.
  private var table: SheetTable {
    sheet.table(
      Self.forTerminal.filter { $0 != sheet.request.grouping?.column }, words: words)
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
