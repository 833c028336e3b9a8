import Console
import Diagnostics
import Records
import Sessions
import Settings

/// Shows a deputy's plan: a line for each thing set, then the forecast.
@MainActor
struct PlanScreen {
  let figures: PlanFigures
  let dialogue: Dialogue

  private var language: Language { dialogue.language }

  /// Shows everything. What is known at once is on the screen before the forecast is made.
  func show() throws {
    dialogue.show([.text(Message.planTitle.text(in: language)), .blank])
    dialogue.show(laidOut(exam + minutes + track))
    try dialogue.output.flush()
    if let forecast = figures.forecast() {
      dialogue.show([.blank] + laidOut(lines(of: forecast)))
    }
    if figures.standing?.next != nil {
      dialogue.show([.blank, .text(Message.startNextLesson.text(in: language))])
    }
  }

  private func laidOut(_ lines: [Line]) -> [ScreenLine] {
    lines.map { .item(marker: $0.text(in: language), text: $1.text(in: language)) }
  }

  private typealias Line = (Message, Message)

  private var exam: [Line] {
    guard let exam = figures.plan.exam, let left = figures.daysLeft else {
      return [(.examLabel, .noExam)]
    }
    return [(.examLabel, .examDay(exam, left: left))]
  }

  private var minutes: [Line] {
    [(.minutesLabel, .minutesADay(figures.minutes))]
  }

  private var track: [Line] {
    guard let id = figures.plan.track else { return [(.trackLabel, .noTrack)] }
    guard let standing = figures.standing else {
      return [(.trackLabel, .trackGone(HarmlessText.oneLine(id)))]
    }
    let title = HarmlessText.oneLine(standing.track.title)
    let done = Message.trackDone(title, standing.done.count, of: standing.track.lessons.count)
    guard let next = standing.next else { return [(.trackLabel, done)] }
    return [
      (.trackLabel, done),
      (.nextLessonLabel, .lessonTitle(next.number, HarmlessText.oneLine(next.title))),
    ]
  }

  private func lines(of forecast: PlanForecast) -> [Line] {
    let range = forecast.usual.range
    let points = { (share: Double) in Int((share * 100).rounded()) }
    let expected = Message.expectedScore(
      points(forecast.usual.score), from: points(range.lowerBound),
      to: points(range.upperBound), questions: forecast.questions)
    let more = forecast.more.map { more in
      (
        Message.moreMinutesLabel(more.minutes),
        Message.gain(points(more.score) - points(forecast.usual.score))
      )
    }
    return [(.forecastLabel, expected)] + more
  }
}
