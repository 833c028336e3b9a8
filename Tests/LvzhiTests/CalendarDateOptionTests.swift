import Dates
import Testing

@testable import lvzhi

struct CalendarDateOptionTests {
  @Test(arguments: [
    "2026-11-01", "2026-11-1", "2026/11/1", "2026/11/01", "2026.11.1", "2026年11月1日", "2026年11月01号",
    "2026年11月1", "２０２６－１１－０１", "２０２６年１１月１日", " 2026 年 11 月 1 日　", "2026／11／1", "2026．11．1",
  ])
  func `读得懂的日期`(_ text: String) throws {
    #expect(try CalendarDate(text, after: "--from").description == "2026-11-01")
  }

  @Test(arguments: [
    "", "2026", "2026-11", "20261101", "26-11-1", "2026-11-31", "2026-13-1", "2026-0-1",
    "2026-11-001",
    "2026/11-1", "2026年11-1", "2026-11-1日", "2026-11-1-", "-2026-11-1", "2026-+1-1", "2026-11-",
    "11/1/2026", "2026年11月1日止", "十一月一日", "2026月11年1日",
  ])
  func `读不懂的日期`(_ text: String) {
    #expect(throws: Failure.self) { try CalendarDate(text, after: "--from") }
  }
}
