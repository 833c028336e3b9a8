import Dates
import Records
import TestSupport
import Testing

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
    #expect(
      late.next(at: Timestamp(milliseconds: .max), using: &random).time.milliseconds == 1 << 48 - 1)
    var full = ULIDGenerator(after: EventID(value: .max))
    _ = full.next(at: Timestamp(milliseconds: 5), using: &random)
  }
}
