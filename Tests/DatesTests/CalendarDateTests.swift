import Dates
import Testing

struct CalendarDateTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let dayNumber: Int?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "1970-01-01", dayNumber: 0),
    Case(text: "1969-12-31", dayNumber: -1),
    Case(text: "0001-01-01", dayNumber: -719_162),
    Case(text: "1600-02-29", dayNumber: -135_081),
    Case(text: "1900-02-28", dayNumber: -25_509),
    Case(text: "1900-03-01", dayNumber: -25_508),
    Case(text: "2000-02-29", dayNumber: 11_016),
    Case(text: "2025-03-11", dayNumber: 20_158),
    Case(text: "9999-12-31", dayNumber: 2_932_896),
    Case(text: "1900-02-29", dayNumber: nil),
    Case(text: "2025-02-29", dayNumber: nil),
    Case(text: "2024-02-30", dayNumber: nil),
    Case(text: "2026-04-31", dayNumber: nil),
    Case(text: "2026-00-10", dayNumber: nil),
    Case(text: "2026-13-01", dayNumber: nil),
    Case(text: "2026-01-00", dayNumber: nil),
    Case(text: "0000-01-01", dayNumber: nil),
    Case(text: "2026-1-01", dayNumber: nil),
    Case(text: "2026/01/01", dayNumber: nil),
    Case(text: "+026-01-01", dayNumber: nil),
    Case(text: "2026-01-011", dayNumber: nil),
    Case(text: " 2026-01-01", dayNumber: nil),
    Case(text: "２０２６-01-01", dayNumber: nil),
    Case(text: "", dayNumber: nil),
  ])
  func `读日期`(_ example: Case) {
    let date = CalendarDate(example.text)
    #expect(date?.dayNumber == example.dayNumber)
    if let date { #expect(date.description == example.text) }
  }

  /// Counts the days one by one, by the rule of leap years as everybody knows it.
  @Test func `逐日数过四百余年`() throws {
    var number = try #require(CalendarDate("1599-12-31")).dayNumber
    for year in 1600...2030 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in lengths.enumerated() {
        for day in 1...length {
          number += 1
          let date = CalendarDate(dayNumber: number)
          #expect(date.components == (year, month + 1, day))
          #expect(CalendarDate(year: year, month: month + 1, day: day) == date)
        }
        #expect(CalendarDate(year: year, month: month + 1, day: length + 1) == nil)
      }
    }
  }

  @Test func `加减天数`() throws {
    let date = try #require(CalendarDate("2024-02-28"))
    #expect(date.advanced(by: 1).description == "2024-02-29")
    #expect(date.advanced(by: 2).description == "2024-03-01")
    #expect(date.advanced(by: -59).description == "2023-12-31")
    #expect(date < date.advanced(by: 1))
  }

  @Test func `从字节片段读`() {
    let line = Array(#""day":"2026-11-23""#.utf8)
    #expect(CalendarDate(utf8: line[7..<17])?.description == "2026-11-23")
    #expect(CalendarDate(utf8: line[6..<17]) == nil)
  }
}
