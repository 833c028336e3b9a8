import Diagnostics
import Questions
import Sheets

/// The analysis of a test for a terminal: plain words first; behind `--full` the figures, with drawings in
/// blocks, or in sentences alone for a screen reader.
struct AnalysisScreen {
  let report: AnalysisReport
  let language: Language
  /// In columns.
  let width: Int
  /// In sentences, without drawings.
  let isPlain: Bool
  /// With the figures.
  var isFull = false

  private static let measure = DisplayWidth()

  /// The tables of `AnalysisTable` follow where the figures are wanted.
  var lines: [ScreenLine] {
    let sections = [summary, worst, others] + (isFull ? [spread, facilities] : [])
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [.blank]))
  }

  private func text(_ message: Message) -> String { message.text(in: language) }

  private var summary: [ScreenLine] {
    report.summary.map { .text(text($0)) }
  }

  // MARK: What to teach

  private var worst: [ScreenLine] {
    let worst = report.worst
    guard !worst.isEmpty else {
      return report.test.persons == 0 ? [] : [.text(text(.nothingWrong))]
    }
    return [.text(text(.worstTitle(worst.count)))] + worst.map(entry)
  }

  /// A question with what happened to it: beside its number, or below it where there is little room.
  private func entry(_ item: ItemAnalysis) -> ScreenLine {
    let number = text(.question(report.number(of: item)))
    let stem = Self.measure.truncated(report.stem(of: item), to: max(24, min(60, width - 12)))
    let happened = report.happened(at: item).map(text)
    let advice = item.advice.map { text(.advice($0, item, in: report)) }
    let block = (["\(stem)\(text(.typeMark(item.item.type)))"] + happened + advice)
      .joined(separator: "\n")
    return width < 50
      ? .item(marker: "-", text: number + "\n" + block) : .item(marker: number, text: block)
  }

  private var others: [ScreenLine] {
    let others = report.others
    guard !others.isEmpty else { return [] }
    return [.text(text(.othersTitle))] + others.map { .item(marker: "-", text: text($0)) }
  }

  // MARK: Figures

  private var spread: [ScreenLine] {
    guard report.test.persons > 0 else { return [] }
    let taken = report.test.bands.filter { $0.persons > 0 }.reversed()
    let bands =
      isPlain
      ? taken.map { text(.bandSentence($0, of: report.test)) }
      : HistogramDrawing(test: report.test, language: language, width: width).lines
    return [.text(text(.spreadTitle))] + bands.map { .text($0) }
      + Message.spread(report.test).map { .text(text($0)) }
  }

  private var facilities: [ScreenLine] {
    guard report.test.persons > 0, !isPlain else { return [] }
    let bars = FacilityBars(report: report, language: language, width: width).lines
    return [.text(text(.facilityTitle))] + bars.map { .text($0) }
      + [.text(text(.facilityLegend))]
  }
}
