package import Dates

/// The day a person would say it is when studying: it turns over at 04:00 local time, so that an answer
/// given at half past midnight still belongs to the evening before.
package struct StudyDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let date: CalendarDate

  package init(_ date: CalendarDate) {
    self.date = date
  }

  /// The study day at an instant, where clocks show `utcOffset` seconds more than UTC.
  package init(at instant: Timestamp, utcOffset: Int) {
    date = instant.local(offset: utcOffset - 4 * 3600).date
  }

  package var description: String { date.description }

  /// Whole study days from `earlier` to this one.
  package func days(since earlier: StudyDay) -> Int {
    date.dayNumber - earlier.date.dayNumber
  }

  /// The study day that many days later.
  package func advanced(by days: Int) -> StudyDay {
    StudyDay(date.advanced(by: days))
  }

  /// 0 for Monday … 6 for Sunday.
  package var weekday: Int {
    // 1970-01-01 was a Thursday.
    let days = (date.dayNumber + 3) % 7
    return days < 0 ? days + 7 : days
  }

  package static func < (left: StudyDay, right: StudyDay) -> Bool { left.date < right.date }
}
