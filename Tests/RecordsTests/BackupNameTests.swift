import Dates
import Records
import TestSupport
import Testing

@Suite struct `备份的名称` {
  @Test(arguments: [
    "2026-11-26-143015", "0001-01-01-000000", "9999-12-31-235959", "2028-02-29-000001",
  ])
  func `写出来读得回去`(_ text: String) throws {
    #expect(try #require(BackupName(text)).description == text)
  }

  @Test(arguments: [
    "", "2026-11-26", "2026-11-26-1430", "2026-11-26-243015", "2026-11-26-146015",
    "2026-11-26-143060", "2026-02-30-143015", "2026-11-26 143015", "2026-11-26-14301５",
    "2026-11-26-1430150", "../../../../../etc", "2026-11-26-/43015", "2026-11-26-:43015",
  ])
  func `别的都不是名称`(_ text: String) {
    #expect(BackupName(text) == nil)
  }

  @Test func `按墙上的钟`() throws {
    let instant = try #require(Timestamp("2026-11-26T18:30:15.999Z"))
    #expect(BackupName(instant, utcOffset: 8 * 3600).description == "2026-11-27-023015")
    #expect(BackupName(instant, utcOffset: 0).description == "2026-11-26-183015")
    #expect(BackupName(instant, utcOffset: 8 * 3600).time == "02:30:15")
  }

  @Test func `下一秒的名称排在后面`() throws {
    let name = try #require(BackupName("2026-12-31-235958"))
    #expect(name.next.description == "2026-12-31-235959")
    #expect(name.next.next.description == "2027-01-01-000000")
    #expect(name < name.next && name.next < name.next.next)
  }
}
