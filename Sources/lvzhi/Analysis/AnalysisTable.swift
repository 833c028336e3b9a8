import Diagnostics
import Questions
import Sheets

/// The figures of a test as tables: its questions, and the options of those that have any.
struct AnalysisTable {
  let report: AnalysisReport
  let language: Language

  /// A row for each question. With few persons there is no figure but the facility.
  var items: SheetTable {
    SheetTable(
      columns: [
        column(Message(zh: "题号", en: "No.")), number(Message(zh: "得分率", en: "Facility")),
        number(Message(zh: "标准差", en: "SD")), number(Message(zh: "区分度", en: "Discr.")),
        number(Message(zh: "效率", en: "Effic.")), number(Message(zh: "应占", en: "Meant")),
        number(Message(zh: "实占", en: "Weight")), number(Message(zh: "猜中", en: "Guess")),
      ], rows: report.analysis.items.map(row))
  }

  private func row(_ item: ItemAnalysis) -> SheetRow {
    func ifEnough(_ text: String) -> SheetCell {
      .text(report.test.hasEnoughPersons ? text : FigureText.none)
    }
    return SheetRow([
      .text(report.number(of: item)), .text(FigureText.percent(item.facility)),
      ifEnough(FigureText.percent(item.deviation)),
      ifEnough(FigureText.coefficient(item.discrimination)),
      ifEnough(FigureText.coefficient(item.efficiency)),
      .text(FigureText.percent(item.intendedWeight)),
      ifEnough(FigureText.percent(item.effectiveWeight)),
      .text(FigureText.percent(item.guessScore)),
    ])
  }

  /// A heading for each question with options, and a row for each option; `nil` if no question has any.
  var options: SheetTable? {
    let items = report.analysis.items.filter { !$0.options.isEmpty }
    guard !items.isEmpty else { return nil }
    return SheetTable(
      columns: [
        column(Message(zh: "选项", en: "Option")), column(Message(zh: "正确", en: "Right")),
        SheetColumn(Message(zh: "人数", en: "Persons"), in: language, .integer),
        SheetColumn(Message(zh: "占比", en: "Share"), in: language, .share),
        SheetColumn(Message(zh: "其余题得分率", en: "Rest score"), in: language, .share),
        SheetColumn(Message(zh: "前三分之一", en: "Top third"), in: language, .integer),
      ],
      rows: items.flatMap { item in
        [heading(item)] + report.tallies(of: item).map { row($0, of: item) }
      })
  }

  private func heading(_ item: ItemAnalysis) -> SheetRow {
    let name = Message.question(report.number(of: item)).text(in: language)
    return SheetRow(
      [
        .text(name), .empty, .integer(item.known), .empty, .empty,
        report.test.hasEnoughPersons ? .integer(item.strong) : .empty,
      ], .header)
  }

  private func row(_ tally: OptionTally, of item: ItemAnalysis) -> SheetRow {
    let enough = report.test.hasEnoughPersons
    return SheetRow([
      .text(report.option(tally.option, of: item).message.text(in: language)),
      .text(tally.isRight ? "√" : ""), .integer(tally.count), .share(tally.share),
      enough ? SheetCell(share: tally.restScore) : .empty,
      enough ? .integer(tally.strong) : .empty,
    ])
  }

  private func column(_ title: Message) -> SheetColumn { SheetColumn(title, in: language, .text) }

  /// Figures that a cell cannot hold as numbers without losing why they are missing.
  private func number(_ title: Message) -> SheetColumn {
    SheetColumn(title.text(in: language), .text, alignment: .trailing)
  }
}
