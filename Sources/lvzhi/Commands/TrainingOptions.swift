import ArgumentParser
import Dates
import Diagnostics
import Records

/// What is written down about a training, as options.
struct TrainingOptions: ParsableArguments {
  @Option var title: String?
  @Option var place: String?
  @Option var organiser: String?
  @Option var lecturer: String?
  @Option var subject: String?
  @Option var form: String?
  @Option var hours: String?
  @Option var date: String?
  @Option var recorder: String?
  @Option var checker: String?
  @Option var remark: String?

  /// What the options say. Throws a usage `Failure` for values that make no sense.
  @MainActor func change() throws -> TrainingChange {
    var change = TrainingChange()
    let texts: [(TrainingChange.Field, String?)] = [
      (.title, title), (.place, place), (.organiser, organiser), (.lecturer, lecturer),
      (.subject, subject), (.recorder, recorder), (.checker, checker), (.remark, remark),
    ]
    for (field, text) in texts { change.texts[field] = text?.trimmed }
    if let form {
      guard let known = TrainingForm(named: form) else {
        throw Failure.usage(.badValue(form, of: "--form", expected: .expectedForm))
      }
      change.form = known
    }
    if let hours {
      guard let known = TrainingHours(hours.trimmed.narrowed) else {
        throw Failure.usage(.badValue(hours, of: "--hours", expected: .expectedHours))
      }
      change.hours = known
    }
    if let date { change.date = try CalendarDate(date, after: "--date") }
    return change
  }
}
