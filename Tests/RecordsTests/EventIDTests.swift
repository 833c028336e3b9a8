import Dates
import Records
import Testing

struct EventIDTests {
  @Test(arguments: [
    ("00000000000000000000000000", UInt128.zero),
    ("00000000000000000000000001", 1),
    ("7ZZZZZZZZZZZZZZZZZZZZZZZZZ", UInt128.max),
    ("01ARZ3NDEKTSV4RRFFQ69G5FAV", 0x0156_3E3A_B5D3_D676_4C61_EFB9_9302_BD5B),
  ])
  func `二十六个字符`(_ text: String, _ value: UInt128) {
    #expect(EventID(text)?.value == value)
    #expect(EventID(value: value).description == text)
  }

  @Test(arguments: [
    "", "01ARZ3NDEKTSV4RRFFQ69G5FA", "01ARZ3NDEKTSV4RRFFQ69G5FAVV", "81ARZ3NDEKTSV4RRFFQ69G5FAV",
    "01arz3ndektsv4rrffq69g5fav", "01ARZ3NDEKTSV4RRFFQ69G5FAU", "01ARZ3NDEKTSV4RRFFQ69G5FIV",
    "01ARZ3NDEKTSV4RRFFQ69G5FA代", "01ARZ3NDEKTSV4RRFFQ69G5F代",
  ])
  func `别的都不是`(_ text: String) {
    #expect(EventID(text) == nil)
    #expect(PersonUID(text) == nil)
  }

  /// The example of the ULID specification.
  @Test func `时间在前四十八位`() throws {
    let id = try #require(EventID("01ARYZ6S41TSV4RRFFQ69G5FAV"))
    #expect(id.time.milliseconds == 1_469_918_176_385)
  }

  @Test func `派生的编号每次一样`() throws {
    let training = try #require(EventID("01ARZ3NDEKTSV4RRFFQ69G5FAV"))
    let derived = training.derived(for: "张三")
    #expect(derived == training.derived(for: "张三"))
    #expect(derived.time == training.time)
    #expect(Set([training, derived, training.derived(for: "李四"), derived.derived(for: "张三")]).count == 4)
    #expect(derived.description == "01ARZ3NDEKRMN22CGCYYE1JA32")
  }
}

struct ULIDGeneratorTests {
  @Test func `只增不减`() {
    var random = SeededGenerator(seed: 1)
    var generator = ULIDGenerator()
    var last = generator.next(at: Timestamp(milliseconds: 1000), using: &random)
    for _ in 0..<1000 {
      let time = Timestamp(milliseconds: Int64.random(in: 900...1100, using: &random))
      let next = generator.next(at: time, using: &random)
      #expect(next > last)
      #expect(next.description > last.description)
      #expect(next.time >= time)
      last = next
    }
  }

  @Test func `同一毫秒内加一`() {
    var random = SeededGenerator(seed: 2)
    var generator = ULIDGenerator()
    let time = Timestamp(milliseconds: 1_795_414_811_532)
    let first = generator.next(at: time, using: &random)
    let second = generator.next(at: time, using: &random)
    #expect(first.time == time)
    #expect(second.value == first.value + 1)
  }

  @Test func `接着以前的编号`() throws {
    var random = SeededGenerator(seed: 3)
    let last = try #require(EventID("01ARZ3NDEKTSV4RRFFQ69G5FAV"))
    var generator = ULIDGenerator(after: last)
    #expect(generator.next(at: Timestamp(milliseconds: 0), using: &random).value == last.value + 1)
  }

  @Test func `随机部分用满八十位`() {
    var random = SeededGenerator(seed: 4)
    var all: UInt128 = 0
    for milliseconds in 1...200 {
      var generator = ULIDGenerator()
      let time = Timestamp(milliseconds: Int64(milliseconds))
      all |= generator.next(at: time, using: &random).value & (1 << 80 - 1)
    }
    #expect(all == (1 << 80 - 1) as UInt128)
  }

  @Test func `时间出界也不停`() {
    var random = SeededGenerator(seed: 5)
    var early = ULIDGenerator()
    #expect(early.next(at: Timestamp(milliseconds: -5), using: &random).time.milliseconds == 0)
    var late = ULIDGenerator()
    #expect(late.next(at: Timestamp(milliseconds: .max), using: &random).time.milliseconds == 1 << 48 - 1)
    var full = ULIDGenerator(after: EventID(value: .max))
    _ = full.next(at: Timestamp(milliseconds: 5), using: &random)
  }
}

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
    #expect([first, same, behind, caughtUp].map { $0.at.milliseconds - noon.milliseconds } == [0, 0, 1, 2])
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
