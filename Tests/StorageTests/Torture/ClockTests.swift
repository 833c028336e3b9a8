import Dates
import Records
import Scheduling
import Storage
import TestSupport
import Testing

extension TortureTests {
  /// A clock that jumps between any two events, from 1970 on.
  @Suite struct ClockTests {
    @Test(arguments: 0..<20 as Range<UInt64>)
    func `时钟怎么跳，次序都是写入的次序`(seed: UInt64) throws {
      let folder = try TemporaryFolder()
      var random = SeededGenerator(seed: Torture.seed &* 100 &+ seed)
      var calls = FileSystemCalls.live
      calls.synchronizeData = { _ throws(SystemError) in }
      var now = Timestamp(milliseconds: seed.isMultiple(of: 2) ? 0 : noon.milliseconds)
      var written: [Event] = []
      for number in 0..<Torture.count(short: 40, long: 400) {
        let jump: Int64 =
          [5, 100_000, 86_400_000, 10_000_000_000].randomElement(using: &random) ?? 5
        now = Timestamp(
          milliseconds: max(0, now.milliseconds + Int64.random(in: -jump...jump, using: &random)))
        let offset = [-12, 0, 8, 14].randomElement(using: &random) ?? 0
        let moment = Moment(now, utcOffset: offset * 3600)
        let before = written.last
        let new = try Journal(in: folder.path, of: device, calls)
          .append([flag(number)], at: moment, using: &random)
        written += new
        let event = new[0]
        #expect(event.day == StudyDay(at: event.at, utcOffset: moment.utcOffset))
        let isBehind = before.map { now < $0.at } ?? false
        #expect(event.clockIsBehind == isBehind)
        #expect(isBehind || event.at == now)
      }
      let reading = try JournalFolder(folder.path).read()
      #expect(reading.events == written && reading.damage.isEmpty)
      #expect(zip(written, written.dropFirst()).allSatisfy { $0.at <= $1.at && $0.id < $1.id })
    }
  }
}
