import Diagnostics
import Questions
import Sheets

/// The figures of one deputy as tables: the banks that were begun with their chapters, and the weakest
/// articles of law.
struct LearningTable {
  let report: LearningReport
  let language: Language

  /// Banks and chapters.
  var banks: SheetTable {
    table(
      Message(zh: "题库、章", en: "Bank, chapter"),
      rows: report.begunBanks.flatMap { bank in
        [row(bank.header.title, bank.tally, .header)]
          + bank.chapters.map { row("　" + ($0.title ?? "—"), $0.tally, .body) }
      })
  }

  /// The articles of which least is expected to be remembered; `nil` if there are none.
  var articles: SheetTable? {
    let weakest = report.figures.weakestArticles(LearningReport.weakest)
    guard !weakest.isEmpty else { return nil }
    return table(
      Message(zh: "法条", en: "Article"),
      rows: weakest.map { article, tally in
        row(Message.article(article).text(in: language), tally, .body)
      })
  }

  private func table(_ first: Message, rows: [SheetRow]) -> SheetTable {
    SheetTable(
      columns: [
        column(first, .text), column(Message(zh: "题数", en: "Questions"), .integer),
        column(Message(zh: "做过", en: "Seen"), .integer),
        column(Message(zh: "答题", en: "Answers"), .integer),
        column(Message(zh: "答对", en: "Right"), .integer),
        column(Message(zh: "已掌握", en: "Mastered"), .integer),
        column(Message(zh: "到期", en: "Due"), .integer),
        column(Message(zh: "预计记得", en: "Recall"), .share),
      ], rows: rows)
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
        .integer(tally.right), .integer(tally.mastered), .integer(tally.due),
        tally.recall.map { .share($0) } ?? .empty,
      ], emphasis)
  }
}
