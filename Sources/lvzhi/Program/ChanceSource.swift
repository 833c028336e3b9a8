import Questions

/// Where event ids and uids get their random part: from the system, or from `--seed` in demonstrations and
/// tests that also fix the clock.
struct ChanceSource: RandomNumberGenerator {
  private var seeded: SplitMix64?

  /// Chance from a seed; from the system if there is none.
  init(seed: UInt64?) {
    seeded = seed.map { SplitMix64(seed: $0) }
  }

  mutating func next() -> UInt64 {
    guard var generator = seeded else {
      var system = SystemRandomNumberGenerator()
      return system.next()
    }
    defer { seeded = generator }
    return generator.next()
  }
}
