import Dates
import Testing

struct TimestampTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let milliseconds: Int64?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "1970-01-01T00:00Z", milliseconds: 0),
    Case(text: "1969-12-31T23:59:59.999Z", milliseconds: -1),
    Case(text: "2026-11-23T06:20:11.532Z", milliseconds: 1_795_414_811_532),
    Case(text: "2026-11-23T06:20:11Z", milliseconds: 1_795_414_811_000),
    Case(text: "2026-11-23T06:20:11.5Z", milliseconds: 1_795_414_811_500),
    Case(text: "2026-11-23T06:20:11.05Z", milliseconds: 1_795_414_811_050),
    Case(text: "2026-11-23T14:20:11.532+08:00", milliseconds: 1_795_414_811_532),
    Case(text: "2026-11-22T20:50:11.532-09:30", milliseconds: 1_795_414_811_532),
    Case(text: "2026-11-23T06:20", milliseconds: nil),
    Case(text: "2026-11-23", milliseconds: nil),
    Case(text: "2026-11-23 06:20Z", milliseconds: nil),
    Case(text: "2026-11-23T24:00Z", milliseconds: nil),
    Case(text: "2026-11-23T23:60Z", milliseconds: nil),
    Case(text: "2026-11-23T23:59:60Z", milliseconds: nil),
    Case(text: "2026-11-23T06:20:11.Z", milliseconds: nil),
    Case(text: "2026-11-23T06:20:11.5321Z", milliseconds: nil),
    Case(text: "2026-11-23T06:20:11.532z", milliseconds: nil),
    Case(text: "2026-11-23T06:20:11.532Z ", milliseconds: nil),
    Case(text: "2026-11-23T06:20+0800", milliseconds: nil),
    Case(text: "2026-02-29T06:20Z", milliseconds: nil),
    Case(text: "", milliseconds: nil),
  ])
  func `读时刻`(_ example: Case) {
    #expect(Timestamp(example.text)?.milliseconds == example.milliseconds)
  }

  @Test(arguments: [
    "1969-12-31T23:59:59.999Z", "1970-01-01T00:00:00.000Z", "2026-11-23T06:20:11.532Z",
    "0001-01-01T00:00:00.007Z",
  ])
  func `写出来再读回去`(_ text: String) {
    #expect(Timestamp(text)?.description == text)
  }

  @Test func `从字节片段读`() {
    let line = Array(#""at":"2026-11-23T06:20:11.532Z""#.utf8)
    #expect(Timestamp(utf8: line[6..<30])?.milliseconds == 1_795_414_811_532)
    #expect(Timestamp(utf8: line[6..<29]) == nil)
  }

  @Test func `当地日期和时刻`() throws {
    let instant = try #require(Timestamp("2026-11-23T06:20:11.532Z"))
    let inBeijing = instant.local(offset: 8 * 3600)
    #expect(inBeijing.date.description == "2026-11-23")
    #expect(inBeijing.millisecondOfDay == 51_611_532)
    let farWest = instant.local(offset: -12 * 3600)
    #expect(farWest.date.description == "2026-11-22")
    #expect(farWest.millisecondOfDay == 66_011_532)
  }

  /// Before 1970 division of negative numbers must still round down.
  @Test func `一九七〇年以前`() {
    let lastMoment = Timestamp(milliseconds: -1).local(offset: 0)
    #expect(lastMoment.date.description == "1969-12-31")
    #expect(lastMoment.millisecondOfDay == 86_399_999)
    let midnight = Timestamp(milliseconds: -86_400_000).local(offset: 0)
    #expect(midnight.date.description == "1969-12-31")
    #expect(midnight.millisecondOfDay == 0)
  }
}
