import Diagnostics
import Records
import Sessions
import Settings

/// Lays out a deputy's plan: a line for each thing set, then the forecast.
@MainActor
struct PlanScreen {
  let figures: PlanFigures
  let language: Language

  /// The whole plan.
  var lines: [ScreenLine] {
    let title = [ScreenLine.text(Message.planTitle.text(in: language)), .blank]
    return title
      + (exam + minutes + track + forecast).map { label, text in
        .item(marker: label.text(in: language), text: text.text(in: language))
      }
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

  private var forecast: [Line] {
    guard let forecast = figures.forecast else { return [] }
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
