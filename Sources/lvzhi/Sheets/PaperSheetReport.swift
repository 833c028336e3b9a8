import Console
import Exams
import Papers
import Sheets

/// The sheet of a paper in the reader's language.
@MainActor
struct PaperSheetReport {
  let sheet: PaperScoreSheet
  /// What was keyed in or decided that a reader has to know.
  let remarks: [Message]
  let dialogue: Dialogue

  func output(byteOrderMark: Bool) -> SheetOutput {
    SheetOutput(
      heading: .paperSheetHeading(sheet), notes: notes,
      shown: { [sheet.table(forTerminal, words: words)] },
      whole: { sheet.table(sheet.allColumns, words: words) },
      json: { PaperScoreSheetJSON.value(sheet) },
      document: { sheet.document(words, around) }, nothing: sheet.rows.isEmpty ? .noDeputies : nil,
      byteOrderMark: byteOrderMark, dialogue: dialogue)
  }

  /// Persons by questions; nobody's name stands in it unless that is asked for.
  func matrix(named: Bool, byteOrderMark: Bool) -> SheetOutput {
    let matrix = PaperMatrix(sheet, named: named)
    let whole = {
      matrix.table(person: word(.matrixPerson(named: named)), total: words.total)
    }
    return SheetOutput(
      heading: .paperSheetHeading(sheet), notes: [.matrixSigns],
      shown: { [signs(matrix, named: named)] }, whole: whole,
      json: { PaperScoreSheetJSON.value(sheet) },
      document: {
        SheetDocument(
          title: word(.paperSheetHeading(sheet)), language: around.language,
          generated: sheet.request.generated, blocks: [.table(whole())],
          pageWords: around.pageWords)
      },
      nothing: matrix.rows.isEmpty ? .nothingKeyedIn : nil, byteOrderMark: byteOrderMark,
      dialogue: dialogue)
  }

  /// The matrix for a terminal: a word of signs for each person.
  private func signs(_ matrix: PaperMatrix, named: Bool) -> SheetTable {
    SheetTable(
      columns: [
        SheetColumn(word(.matrixPerson(named: named)), .text),
        SheetColumn(word(.matrixMarks(matrix.numbers.count)), .text),
        SheetColumn(words.total, .points),
      ],
      rows: matrix.rows.enumerated().map { index, row in
        SheetRow([
          .text(row.name ?? "\(index + 1)"), .text(matrix.signs(row)), .points(row.total),
        ])
      })
  }

  /// Sections are left out where they would not fit.
  private var forTerminal: [PaperSheetColumn] {
    let columns = sheet.shownColumns
    let sections = columns.count { if case .section = $0 { true } else { false } }
    guard sections > 4 else { return columns }
    return columns.filter { if case .section = $0 { false } else { true } }
  }

  private var notes: [Message] { [.paperSheetSummary(sheet)] + remarks }

  private func word(_ message: Message) -> String { message.text(in: dialogue.language) }

  private var words: PaperSheetWords { .standard(for: sheet, in: dialogue.language) }

  private var around: PaperDocumentWords {
    .standard(for: sheet, remarks: remarks, in: dialogue.language)
  }
}
