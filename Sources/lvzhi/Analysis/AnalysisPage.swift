import Pages
import Questions
import Sheets

/// The analysis of a test as a page: the same as on the screen, with plots.
struct AnalysisPage {
  let report: AnalysisReport
  let language: Language
  /// With the figures.
  var isFull = false

  var page: Page {
    Page(
      title: report.title, language: language == .chinese ? "zh-Hans" : "en", size: .smallFour,
      print: PrintSetup(
        landscape: false, head: report.title,
        page: language == .chinese ? ["第 ", " 页，共 ", " 页"] : ["Page ", " of ", ""]),
      body: [HTMLNode(.h1, report.title)] + summary + worst + others
        + (isFull ? [spread, facilities, tables].flatMap(\.self) : []))
  }

  private func text(_ message: Message) -> String { message.text(in: language) }

  private var summary: [HTMLNode] { report.summary.map { HTMLNode(.p, text($0)) } }

  private var worst: [HTMLNode] {
    let worst = report.worst
    guard !worst.isEmpty else {
      return report.test.persons == 0 ? [] : [HTMLNode(.p, text(.nothingWrong))]
    }
    return [HTMLNode(.h2, text(.worstTitle(worst.count)))] + worst.map(entry)
  }

  private func entry(_ item: ItemAnalysis) -> HTMLNode {
    let happened = report.happened(at: item).map(text)
    let head = [
      HTMLNode(.strong, text(.question(report.number(of: item)))),
      .text(" \(report.stem(of: item))\(text(.typeMark(item.item.type)))"),
    ]
    let advice = item.advice.map { HTMLNode(.p, text(.advice($0, item, in: report))) }
    return HTMLNode(
      .div, look: .keep,
      [
        HTMLNode(.p, head),
        HTMLNode(.p, happened.joined(separator: language == .chinese ? "" : " ")),
      ] + advice)
  }

  private var others: [HTMLNode] {
    let others = report.others
    guard !others.isEmpty else { return [] }
    return [
      HTMLNode(.h2, text(.othersTitle)), HTMLNode(.ul, others.map { HTMLNode(.li, text($0)) }),
    ]
  }

  // MARK: Figures

  private var spread: [HTMLNode] {
    guard report.test.persons > 0 else { return [] }
    let columns = report.test.bands.map { band in
      ColumnPlot.Column(
        "\(band.from)", band.persons, words: text(.bandSentence(band, of: report.test)))
    }
    let plot = ColumnPlot(columns, saying: text(.spreadTitle))
    return [
      HTMLNode(
        .section, look: .keep,
        [
          HTMLNode(.h2, text(.spreadTitle)), HTMLNode(.figure, [plot.node]),
          HTMLNode(.p, look: .small, text(.bandsBelow)),
        ])
    ] + Message.spread(report.test).map { HTMLNode(.p, text($0)) }
  }

  private var facilities: [HTMLNode] {
    guard report.test.persons > 0 else { return [] }
    let bars = report.analysis.items.map { item in
      let full = thousandths(item.facility.value ?? 0)
      let upper = max(full, thousandths(item.interval?.upper ?? 0))
      return BarPlot.Bar(
        text(.question(report.number(of: item))), parts: [0, full, 0, upper - full, 1000 - upper],
        words: text(.facility(item.facility, item.interval)))
    }
    return [
      HTMLNode(.h2, text(.facilityTitle)), BarPlot(bars).node,
      HTMLNode(.p, look: .small, text(.facilityPageLegend)),
    ]
  }

  private func thousandths(_ share: Double) -> Int { Int((share * 1000).rounded()) }

  private var tables: [HTMLNode] {
    guard report.test.persons > 0 else { return [] }
    let tables = AnalysisTable(report: report, language: language)
    let options = tables.options.map { [HTMLNode(.h2, text(.optionsTitle)), $0.node] } ?? []
    return [
      HTMLNode(.h2, text(.itemFiguresTitle)), tables.items.node,
      HTMLNode(.p, look: .small, text(.itemFiguresNote)),
    ] + options
  }
}
