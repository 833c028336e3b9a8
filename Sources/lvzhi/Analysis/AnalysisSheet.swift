import Dates
import Diagnostics
import Sheets

/// The analysis of a test to be written: the same words as on the screen, and its figures as tables.
@MainActor
struct AnalysisSheet {
  let report: AnalysisReport
  let generated: Timestamp
  /// With the figures.
  let isFull: Bool
  let dialogue: Dialogue

  var output: SheetOutput {
    SheetOutput(
      heading: .verbatim(report.title), notes: report.summary, shown: { [tables.items] },
      whole: { tables.items }, json: { AnalysisJSON(report: report).value },
      document: { document },
      page: { AnalysisPage(report: report, language: dialogue.language, isFull: isFull).page },
      nothing: report.test.persons == 0 ? .nothingKeyedIn : nil, byteOrderMark: false,
      dialogue: dialogue)
  }

  private var tables: AnalysisTable {
    AnalysisTable(report: report, language: dialogue.language)
  }

  private func text(_ message: Message) -> String { message.text(in: dialogue.language) }

  private var document: SheetDocument {
    var blocks = report.summary.map { SheetBlock.note(text($0)) }
    blocks.append(.heading(text(.worstTitle(report.worst.count))))
    blocks.append(.table(worst))
    blocks += report.others.map { .note(text($0)) }
    blocks += [.heading(text(.itemFiguresTitle)), .table(tables.items)]
    blocks.append(.note(text(.itemFiguresNote)))
    if let options = tables.options {
      blocks += [.heading(text(.optionsTitle)), .table(options)]
    }
    return SheetDocument(
      title: report.title, language: dialogue.language == .chinese ? .chinese : .english,
      generated: generated, blocks: blocks,
      pageWords: dialogue.language == .chinese ? ["第 ", " 页，共 ", " 页"] : ["Page ", " of ", ""])
  }

  /// The questions most often wrong: number, wording, what happened, what to do.
  private var worst: SheetTable {
    let columns = [
      Message(zh: "题号", en: "No."), Message(zh: "题目", en: "Question"),
      Message(zh: "情况", en: "What happened"), Message(zh: "建议", en: "Advice"),
    ]
    let rows = report.worst.map { item in
      let separator = dialogue.language == .chinese ? "" : " "
      let happened = report.happened(at: item).map(text).joined(separator: separator)
      let advice = item.advice.map { text(.advice($0, item, in: report)) }
        .joined(separator: separator)
      return SheetRow([
        .text(report.number(of: item)), .text(report.stem(of: item)), .text(happened),
        .text(advice),
      ])
    }
    return SheetTable(
      columns: columns.map { SheetColumn($0, in: dialogue.language) }, rows: rows)
  }
}
