import Dates
import Testing

@testable import lvzhi

struct ServingDaysTests {
  private static func day(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(dayNumber: 0)
  }

  @Test(arguments: ["2027-01-01", nil]) func `写下来再读回来是一样的`(_ until: String?) {
    let days = ServingDays(from: Self.day("2026-11-23"), until: until.map(Self.day))
    #expect(ServingDays(text: days.text) == days)
  }

  @Test(arguments: ["", "2026-11-23", "x -", "2026-11-23 x", "2026-11-23 - -", "name 张三"])
  func `看不懂的不要`(_ text: String) {
    #expect(ServingDays(text: text) == nil)
  }

  @Test(arguments: [
    ("2026-11-22", false), ("2026-11-23", true), ("2026-12-31", true), ("2027-01-01", false),
  ]) func `到变的前一天为止`(_ day: String, _ isIn: Bool) {
    let days = ServingDays(from: Self.day("2026-11-23"), until: Self.day("2027-01-01"))
    #expect(days.contains(Self.day(day)) == isIn)
    #expect(ServingDays(from: days.from, until: nil).contains(Self.day("2999-01-01")))
  }
}
