import Scheduling
import Testing

struct IntervalFuzzTests {
  /// The ends are those of py-fsrs 6.3.2, whose draw can also come out one day beyond.
  @Test(arguments: [
    (1, 1...1), (2, 2...2), (3, 2...4), (4, 3...5), (5, 4...6), (6, 4...8), (7, 5...9), (8, 6...10),
    (10, 8...12), (15, 13...17), (20, 17...23), (21, 18...24), (30, 27...33), (50, 46...54),
    (100, 93...107), (365, 345...385), (1000, 948...1052), (10_000, 9498...10_502),
  ])
  func `与 py-fsrs 的范围一致`(_ interval: Int, _ range: ClosedRange<Int>) {
    #expect(IntervalFuzz.range(interval, maximum: 36_500) == range)
  }

  @Test(arguments: [
    (100, 100, 93...100), (100, 102, 93...102), (3, 3, 2...3), (36_500, 36_500, 34_673...36_500),
  ])
  func `不超过最长间隔`(_ interval: Int, _ maximum: Int, _ range: ClosedRange<Int>) {
    #expect(IntervalFuzz.range(interval, maximum: maximum) == range)
  }

  /// Every interval of the range comes up, and about as often as every other.
  @Test(arguments: [3, 10, 30, 100])
  func `范围内机会均等`(_ interval: Int) {
    let range = IntervalFuzz.range(interval, maximum: 36_500)
    let draws = 2000 * range.count
    var counts: [Int: Int] = [:]
    for seed in 0..<draws {
      counts[IntervalFuzz.vary(interval, maximum: 36_500, seed: UInt64(seed)), default: 0] += 1
    }
    #expect(Set(counts.keys) == Set(range))
    for count in counts.values { #expect(abs(count - 2000) < 200) }
  }

  /// The numbers stay what they are: due days must be the same on every machine and in every version.
  @Test func `种子只看题号和次数`() {
    let seed = IntervalFuzz.seed(question: "daibiaofa/021", reviews: 3)
    #expect(seed == IntervalFuzz.seed(question: "daibiaofa/021", reviews: 3))
    #expect(seed != IntervalFuzz.seed(question: "daibiaofa/021", reviews: 4))
    #expect(seed != IntervalFuzz.seed(question: "daibiaofa/022", reviews: 3))
    #expect(seed == 5_038_064_111_218_047_820)
    #expect(
      (1...8).map { IntervalFuzz.vary(100, maximum: 365, seed: $0) } == [
        101, 101, 94, 99, 98, 104, 98, 102,
      ])
  }
}
