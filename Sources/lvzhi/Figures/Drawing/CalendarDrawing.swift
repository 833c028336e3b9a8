import Dates
import Diagnostics
import Scheduling

/// The calendar of answers in blocks: a column for each week, a row for each day of the week.
struct CalendarDrawing {
  /// Half a year.
  static let weeks = 26

  let calendar: AnswerCalendar
  let language: Language
  /// In columns; at least about twenty.
  let width: Int

  private static let measure = DisplayWidth()
  /// From the most, in the order of `Message.calendarLegend`.
  static let blocks: [Character] = ["█", "▓", "▒", "░", "·"]

  /// As many weeks as there is room for, half a year at most.
  var shown: [AnswerCalendar.Week] {
    calendar.weeks(min(Self.weeks, max(1, (width - margin) / 2)))
  }

  /// Months on top, then the days of the week.
  var lines: [String] {
    let weeks = shown
    let rows = Message.weekdays.enumerated().map { row, name in
      let blocks = weeks.map { week in
        week.days[row].map { Self.blocks[4 - AnswerCalendar.level(of: $0.answers)] } ?? " "
      }
      return label(name) + blocks.map { "\($0) " }.joined()
    }
    return ([months(of: weeks)] + rows).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private var margin: Int {
    1 + (Message.weekdays.map { Self.measure.columns(of: $0.text(in: language)) }.max() ?? 0)
  }

  private func label(_ name: Message) -> String {
    Self.measure.padded(name.text(in: language), to: margin)
  }

  /// The names of months above the weeks in which they begin; that of the first week too, unless the next
  /// one would touch it.
  private func months(of weeks: [AnswerCalendar.Week]) -> String {
    var line = String(repeating: " ", count: margin)
    for (index, week) in weeks.enumerated() {
      let place = margin + 2 * index
      guard Self.measure.columns(of: line) <= place,
        let day = week.firstOfMonth ?? (index == 0 ? week.monday : nil)
      else { continue }
      let next = weeks.dropFirst(index + 1).prefix(1).first
      if index == 0, week.firstOfMonth == nil, next?.firstOfMonth != nil { continue }
      line = Self.measure.padded(line, to: place) + Message.month(of: day).text(in: language)
    }
    return line
  }
}

extension AnswerCalendar.Week {
  /// The first day of a month, if it is in the week.
  var firstOfMonth: StudyDay? {
    (0..<7).map { monday.advanced(by: $0) }.first { $0.date.components.day == 1 }
  }
}
