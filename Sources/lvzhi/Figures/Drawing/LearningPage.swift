import Pages
import Questions
import Scheduling

/// How far a deputy is, as a page: the same as on the screen, with plots.
struct LearningPage {
  let report: LearningReport
  let language: Language
  /// All questions that were forgotten again and again, not the worst alone.
  var isFull = false

  var page: Page {
    let title = text(.learningTitle(report.name))
    return Page(
      title: title, language: language == .chinese ? "zh-Hans" : "en", size: .smallFour,
      body: [
        HTMLNode(.h1, title), HTMLNode(.p, look: .subtitle, report.today.description),
        HTMLNode(.p, text(report.summary)),
      ] + calendar + levels + articles + forecast + missed)
  }

  private func text(_ message: Message) -> String { message.text(in: language) }

  private func section(_ title: Message, _ nodes: [HTMLNode]) -> [HTMLNode] {
    [HTMLNode(.section, look: .keep, [HTMLNode(.h2, text(title))] + nodes)]
  }

  private var calendar: [HTMLNode] {
    let weeks = report.calendar.weeks(CalendarDrawing.weeks).map { week in
      CalendarPlot.Week(
        week.firstOfMonth.map { text(.month(of: $0)) } ?? "",
        week.days.map { day in
          day.map { day, answers in
            CalendarPlot.Day(
              level: AnswerCalendar.level(of: answers), number: answers > 0 ? "\(answers)" : "",
              words: text(.answersOn(day, answers)))
          }
        })
    }
    let plot = CalendarPlot(
      weeks, rows: Message.weekdays.map(text), saying: text(.calendarTitle))
    let legend = Legend(Message.calendarLegend.map(text))
    return section(.calendarTitle, [HTMLNode(.figure, [plot.node, legend.node])])
  }

  private var levels: [HTMLNode] {
    let bars = report.begunBanks.flatMap { bank in
      [bar(bank.header.title, bank.tally, isHeading: true)]
        + bank.chapters.map { bar($0.title ?? "—", $0.tally, isHeading: false) }
    }
    let legend = Legend(RecallLevel.allCases.map { text($0.message) })
    return [HTMLNode(.h2, text(.levelsTitle)), legend.node, BarPlot(bars).node]
  }

  private func bar(_ name: String, _ tally: LearningTally, isHeading: Bool) -> BarPlot.Bar {
    BarPlot.Bar(
      name, isHeading: isHeading, parts: RecallLevel.allCases.map(tally.count),
      words: text(.levels(tally)))
  }

  private var articles: [HTMLNode] {
    let weakest = report.figures.weakestArticles(LearningReport.weakest)
    guard !weakest.isEmpty else { return [HTMLNode(.p, text(.noWeakArticles))] }
    let bars = weakest.map { article, tally in
      let percent = Int(((tally.recall ?? 0) * 100).rounded())
      return BarPlot.Bar(
        text(.article(article)), parts: [0, percent, 0, 0, 100 - percent],
        words: text(.expected(tally.recall ?? 0)) + (language == .chinese ? "，" : ", ")
          + text(.questionsStudied(tally.seen, of: tally.questions)))
    }
    return section(.articlesTitle, [BarPlot(bars).node])
  }

  private var forecast: [HTMLNode] {
    let sentence = HTMLNode(.p, text(.forecast(report.due)))
    guard report.due.month > 0 else { return [sentence] }
    let columns = report.figures.forecast.enumerated().map { ahead, count in
      ColumnPlot.Column(
        ahead.isMultiple(of: 7) ? text(.daysAhead(ahead)) : "", count,
        words: text(.dueOn(report.today.advanced(by: ahead), count)))
    }
    let plot = ColumnPlot(columns, saying: text(.forecastTitle))
    return section(.forecastTitle, [HTMLNode(.figure, [plot.node]), sentence])
  }

  private var missed: [HTMLNode] {
    let shown = report.missed(isFull: isFull)
    guard !shown.worst.isEmpty else { return [] }
    let items = shown.worst.map { missed in
      let name = "\(missed.header.title) \(missed.question.name.id.text)"
      let times = text(.timesForgotten(missed.lapses))
      let head = language == .chinese ? "（\(times)）" : " (\(times))"
      return HTMLNode(
        .li,
        [
          HTMLNode(.strong, name), .text(" \(missed.question.stemWithGaps)\(head)"),
          HTMLNode(.p, look: .small, text(.advice(missed))),
        ])
    }
    return [
      HTMLNode(.h2, text(.missedTitle)), HTMLNode(.p, text(.missedAdvice)), HTMLNode(.ul, items),
    ] + (shown.rest > 0 ? [HTMLNode(.p, look: .small, text(.moreMissed(shown.rest)))] : [])
  }
}
