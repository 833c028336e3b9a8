import Dispatch
import Records
import Storage
import Synchronization
import TestSupport
import Testing

/// Programs that answer while another merges.
@Suite struct MergeConcurrencyTests {
  @Test func `一边合并一边答题，一条不少`() throws {
    let here = try SampleHome()
    try here.enter("张三", seed: 1)
    // Sources with more and more of what this very machine wrote once, and of another.
    let sources = try (1...12).map { number in
      let source = try here.copy()
      try source.flagged(number * 10...number * 10 + 4, by: "张三")
      try source.flagged(number * 10...number * 10 + 4, by: "张三", on: "there")
      return source
    }
    let acknowledged = Mutex<[Event]>([])
    let failures = Mutex(0)
    let home = here.home
    DispatchQueue.concurrentPerform(iterations: 3) { worker in
      do {
        if worker == 0 {
          for source in sources { try here.merge(source) }
        } else {
          let store = DeputyStore(home: home, device: fixed(DeviceName("here")))
          var random = SeededGenerator(seed: UInt64(worker))
          for number in 0..<150 {
            let events = try store.append(
              [flag(1000 + number)], to: try DeputyID("张三"), at: Moment(noon, utcOffset: 0),
              using: &random)
            acknowledged.withLock { $0 += events }
          }
        }
      } catch {
        failures.withLock { $0 += 1 }
      }
    }
    #expect(failures.withLock { $0 } == 0)
    let events = try here.events(of: "张三")
    let answered = acknowledged.withLock { $0 }
    #expect(answered.count == 300)
    #expect(Set(answered).isSubset(of: events))
    for source in sources { #expect(try source.events(of: "张三").isSubset(of: events)) }
    #expect(events.count == 300 + 2 + 12 * 10)
  }
}
