import Dates
import Diagnostics
import Records
import Sessions
import Settings

/// A deputy's plan as JSON, with the keys of `Documentation/Formats/plan.schema.json`.
@MainActor
enum PlanJSON {
  static func value(_ figures: PlanFigures, deputy: DeputyID) -> JSONValue {
    [
      "deputy": .string(deputy.text), "exam": .string(figures.plan.exam?.description),
      "daysLeft": .integer(figures.daysLeft), "minutes": .integer(figures.minutes),
      "track": figures.standing.map(track) ?? .null,
      "forecast": figures.forecast().map(forecast) ?? .null,
    ]
  }

  private static func track(_ standing: TrackStanding) -> JSONValue {
    [
      "id": .string(standing.track.id), "title": .string(standing.track.title),
      "lessons": .integer(standing.track.lessons.count), "done": .integer(standing.done.count),
      "share": .number(standing.share),
      "next": standing.next.map {
        ["number": .integer($0.number), "title": .string($0.title)]
      } ?? .null,
    ]
  }

  private static func forecast(_ forecast: PlanForecast) -> JSONValue {
    let range = forecast.usual.range
    return [
      "questions": .integer(forecast.questions), "score": .number(forecast.usual.score),
      "low": .number(range.lowerBound), "high": .number(range.upperBound),
      "more": .array(
        forecast.more.map { ["minutes": .integer($0.minutes), "score": .number($0.score)] }),
    ]
  }
}
