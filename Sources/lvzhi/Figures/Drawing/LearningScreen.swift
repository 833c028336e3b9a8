import Diagnostics
import Questions

/// How far a deputy is, for a terminal: plain words, and drawings in blocks; in sentences alone for a screen
/// reader.
struct LearningScreen {
  let report: LearningReport
  let language: Language
  /// In columns.
  let width: Int
  /// In sentences, without drawings.
  let isPlain: Bool
  /// All questions that were forgotten again and again, not the worst alone.
  var isFull = false

  private static let measure = DisplayWidth()

  var lines: [ScreenLine] {
    let sections = [calendar, levels, articles, forecast, missed].filter { !$0.isEmpty }
    return [.text(text(report.summary)), .blank] + Array(sections.joined(separator: [.blank]))
  }

  private func text(_ message: Message) -> String { message.text(in: language) }

  /// Something with what is said of it: beside it, or below it where there is little room.
  private func entry(_ name: String, _ words: String) -> ScreenLine {
    width < 50 ? .item(marker: "-", text: name + "\n" + words) : .item(marker: name, text: words)
  }

  // MARK: The calendar

  private var calendar: [ScreenLine] {
    let drawing = CalendarDrawing(calendar: report.calendar, language: language, width: width)
    let shown = isPlain ? report.calendar.weeks(CalendarDrawing.weeks) : drawing.shown
    let days = shown.flatMap(\.days).compactMap(\.self).filter { $0.answers > 0 }
    // Of several days the latest.
    let most = days.max { ($0.answers, $0.day) < ($1.answers, $1.day) }
    let sentence = ScreenLine.text(
      text(.calendarSentence(weeks: shown.count, days: days.count, most: most)))
    guard !isPlain else { return [.text(text(.calendarTitle)), sentence] }
    let legend = zip(CalendarDrawing.blocks, Message.calendarLegend).reversed()
      .map { "\($0) \(text($1))" }
    return [.text(text(.calendarTitle))] + drawing.lines.map { .text($0) }
      + [.text(legend.joined(separator: language == .chinese ? "　" : "   ")), sentence]
  }

  // MARK: Banks and chapters

  private var levels: [ScreenLine] {
    let legend = RecallLevel.allCases.map { "\($0.block) \(text($0.message))" }
    return [.text(text(.levelsTitle))]
      + (isPlain ? [] : [.text(legend.joined(separator: language == .chinese ? "　" : "   "))])
      + report.begunBanks.flatMap(lines)
  }

  private func lines(of bank: LearningFigures.Bank) -> [ScreenLine] {
    let title = HarmlessText.oneLine(bank.header.title)
    let colon = language == .chinese ? "：" : ": "
    let head = ScreenLine.text(title + colon + text(.levels(bank.tally)))
    let bars = BarRows(
      blocks: RecallLevel.allCases.map(\.block), language: language, width: width,
      isPlain: isPlain)
    return [head]
      + bars.lines(
        bank.chapters.map { chapter, tally in
          BarRows.Row(
            chapter ?? "—", RecallLevel.allCases.map(tally.count), text(.firm(tally)),
            sentence: text(.levels(tally)))
        })
  }

  // MARK: Articles of law

  private var articles: [ScreenLine] {
    let weakest = report.figures.weakestArticles(LearningReport.weakest)
    guard !weakest.isEmpty else { return [.text(text(.noWeakArticles))] }
    return [.text(text(.articlesTitle))]
      + weakest.map { article, tally in
        let words =
          text(.expected(tally.recall ?? 0)) + (language == .chinese ? "，" : ", ")
          + text(.questionsStudied(tally.seen, of: tally.questions))
        return entry(HarmlessText.oneLine(text(.article(article))), words)
      }
  }

  // MARK: What comes

  private var forecast: [ScreenLine] {
    let sentence = ScreenLine.text(text(.forecast(report.due)))
    guard report.due.month > 0, !isPlain else {
      return report.due.month > 0 ? [.text(text(.forecastTitle)), sentence] : [sentence]
    }
    let drawing = ForecastDrawing(
      forecast: report.figures.forecast, language: language, width: width)
    return [.text(text(.forecastTitle))] + drawing.lines.map { .text($0) } + [sentence]
  }

  private var missed: [ScreenLine] {
    let (worst, rest) = report.missed(isFull: isFull)
    guard !worst.isEmpty else { return [] }
    return [.text(text(.missedTitle)), .text(text(.missedAdvice))]
      + worst.map { missed in
        let name = "\(missed.header.title) \(missed.question.name.id.text)"
        let stem = Self.measure.truncated(
          HarmlessText.oneLine(missed.question.stemWithGaps), to: max(24, min(48, width - 30)))
        let times = text(.timesForgotten(missed.lapses))
        let head = language == .chinese ? "\(stem)（\(times)）" : "\(stem) (\(times))"
        return entry(
          HarmlessText.oneLine(name), head + "\n" + HarmlessText.oneLine(text(.advice(missed))))
      }
      + (rest > 0 ? [.text(text(.moreMissed(rest)))] : [])
  }
}
