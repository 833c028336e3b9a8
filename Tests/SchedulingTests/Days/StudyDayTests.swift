import Dates
import Scheduling
import Testing

struct StudyDayTests {
  struct Case: CustomTestStringConvertible {
    let instant: String
    let hours: Double
    let day: String
    var testDescription: String { "\(instant) at UTC\(hours)" }
  }

  @Test(arguments: [
    Case(instant: "2026-11-23T03:59:59.999+08:00", hours: 8, day: "2026-11-22"),
    Case(instant: "2026-11-23T04:00:00.000+08:00", hours: 8, day: "2026-11-23"),
    Case(instant: "2026-11-23T23:59:59.999+08:00", hours: 8, day: "2026-11-23"),
    Case(instant: "2026-11-24T00:30+08:00", hours: 8, day: "2026-11-23"),
    Case(instant: "2026-01-01T00:30+08:00", hours: 8, day: "2025-12-31"),
    Case(instant: "2024-03-01T01:00+08:00", hours: 8, day: "2024-02-29"),
    Case(instant: "2026-11-23T03:59-05:00", hours: -5, day: "2026-11-22"),
    Case(instant: "2026-11-23T04:00-05:00", hours: -5, day: "2026-11-23"),
    Case(instant: "2026-11-23T03:59+05:45", hours: 5.75, day: "2026-11-22"),
    Case(instant: "2026-11-23T04:00+05:45", hours: 5.75, day: "2026-11-23"),
    Case(instant: "1969-12-31T04:00Z", hours: 0, day: "1969-12-31"),
    Case(instant: "1969-12-31T03:59Z", hours: 0, day: "1969-12-30"),
  ])
  func `凌晨四点换日`(_ example: Case) throws {
    let instant = try #require(Timestamp(example.instant))
    let day = StudyDay(at: instant, utcOffset: Int(example.hours * 3600))
    #expect(day.description == example.day)
  }

  /// Wherever one is, a day starts once every 24 hours, at 04:00 of the clock on the wall.
  @Test(arguments: [-12.0, -9.5, -5, 0, 3.5, 5.75, 8, 14])
  func `每天只换一次`(_ hours: Double) {
    let offset = Int(hours * 3600)
    var changes = 0
    for minute in 0..<10 * 1440 {
      let before = Timestamp(milliseconds: 1_795_392_000_000 + Int64(minute) * 60_000)
      let after = before.advanced(byMilliseconds: 60_000)
      let passed = StudyDay(at: after, utcOffset: offset)
        .days(since: StudyDay(at: before, utcOffset: offset))
      let isFour = after.local(offset: offset).millisecondOfDay == 4 * 3_600_000
      #expect(passed == (isFour ? 1 : 0))
      changes += passed
    }
    #expect(changes == 10)
  }

  @Test func `相隔天数`() throws {
    let first = StudyDay(try #require(CalendarDate("2024-02-28")))
    let second = StudyDay(try #require(CalendarDate("2024-03-01")))
    #expect(second.days(since: first) == 2)
    #expect(first.days(since: second) == -2)
    #expect(first < second)
  }
}
