import Diagnostics
import Questions
import Sheets

/// The figures of one deputy as a table: the banks that were begun, with their chapters.
@MainActor
struct LearningTable {
  let figures: LearningFigures
  let language: Language

  var table: SheetTable {
    SheetTable(
      columns: [
        column(Message(zh: "题库、章", en: "Bank, chapter"), .text),
        column(Message(zh: "题数", en: "Questions"), .integer),
        column(Message(zh: "做过", en: "Seen"), .integer),
        column(Message(zh: "答题", en: "Answers"), .integer),
        column(Message(zh: "答对", en: "Right"), .integer),
        column(Message(zh: "已掌握", en: "Mastered"), .integer),
      ],
      rows: figures.banks.filter { $0.tally.seen > 0 }.flatMap { bank in
        [row(bank.header.title, bank.tally, .header)]
          + bank.chapters.map { row("　" + ($0.title ?? "—"), $0.tally, .body) }
      })
  }

  private func column(_ title: Message, _ kind: SheetColumn.Kind) -> SheetColumn {
    SheetColumn(title, in: language, kind)
  }

  private func row(
    _ title: String, _ tally: LearningTally, _ emphasis: SheetRow.Emphasis
  ) -> SheetRow {
    SheetRow(
      [
        .text(title), .integer(tally.questions), .integer(tally.seen), .integer(tally.answers),
        .integer(tally.right), .integer(tally.mastered),
      ], emphasis)
  }
}
