import Questions
import Testing

@Suite struct SplitMix64Tests {
  /// The outputs of splitmix64.c for these seeds, as Rosetta Code and other generators' tests quote them.
  static let published: [(seed: UInt64, outputs: [UInt64])] = [
    (
      1_234_567,
      [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ]
    ),
    (0, [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F]),
  ]

  @Test(arguments: published)
  func `published outputs`(seed: UInt64, outputs: [UInt64]) {
    var generator = SplitMix64(seed: seed)
    #expect(outputs.map { _ in generator.next() } == outputs)
  }

  // The vectors below were computed by an independent implementation in Python.

  @Test func `numbers below a bound`() {
    var dice = SplitMix64(seed: 99)
    #expect((0..<10).map { _ in dice.next(below: 6) } == [1, 0, 5, 0, 1, 1, 4, 4, 3, 3])
  }

  @Test func `numbers below a bound that makes it reject some draws`() {
    var generator = SplitMix64(seed: 5)
    let bound = 3 << 61
    let expected = [2_675_479_185_057_884_481, 1_609_772_408_571_979_898, 687_183_261_440_550_265]
    #expect((0..<3).map { _ in generator.next(below: bound) } == expected)
  }

  static let shuffles: [(seed: UInt64, order: [Int])] = [
    (0, [2, 0, 1, 3]),
    (1, [0, 1, 3, 2]),
    (42, [8, 3, 6, 5, 4, 0, 9, 2, 1, 7]),
    (20_261_123, [4, 5, 2, 8, 3, 0, 9, 1, 6, 7]),
    (.max, [1, 2, 0, 3, 4]),
    (7, [1, 0]),
    (7, [0]),
    (7, []),
  ]

  @Test(arguments: shuffles)
  func `Fisher–Yates`(seed: UInt64, order: [Int]) {
    var generator = SplitMix64(seed: seed)
    #expect(Array(0..<order.count).shuffled(using: &generator) == order)
  }

  @Test func `every order of three turns up about as often`() {
    var generator = SplitMix64(seed: 3)
    var tally: [[Int]: Int] = [:]
    for _ in 0..<6000 { tally[[0, 1, 2].shuffled(using: &generator), default: 0] += 1 }
    #expect(tally.count == 6)
    #expect(tally.values.allSatisfy { (900...1100).contains($0) })
  }
}
