import Dates
import Records
import TestSupport
import Testing

struct DeviceClockTests {
  @Test func `钟拨回时顺延一毫秒`() {
    var random = SeededGenerator(seed: 6)
    var clock = DeviceClock()
    let noon = Timestamp(milliseconds: 1_795_414_811_532)
    let first = clock.stamp(now: noon, using: &random)
    let same = clock.stamp(now: noon, using: &random)
    let behind = clock.stamp(now: noon.advanced(byMilliseconds: -5000), using: &random)
    let caughtUp = clock.stamp(now: noon.advanced(byMilliseconds: 2), using: &random)
    #expect([first, same, behind, caughtUp].map(\.isBehind) == [false, false, true, false])
    #expect(
      [first, same, behind, caughtUp].map { $0.at.milliseconds - noon.milliseconds } == [
        0, 0, 1, 2,
      ])
    #expect(first.id < same.id && same.id < behind.id && behind.id < caughtUp.id)
  }

  @Test func `接着上一条记录`() throws {
    var random = SeededGenerator(seed: 7)
    var events = RandomEvents(seed: 8)
    let last = events.event()
    var clock = DeviceClock(after: last)
    let stamp = clock.stamp(now: Timestamp(milliseconds: 0), using: &random)
    #expect(stamp.isBehind)
    #expect(stamp.at == last.at.advanced(byMilliseconds: 1))
    #expect(stamp.id > last.id)
    #expect(Event(stamp, day: last.day, content: last.content).clockIsBehind)
  }
}
