import Questions

/// Chance that is the same in every run, for what asks for a `RandomNumberGenerator`.
struct SeededRandom: RandomNumberGenerator {
  private var source: SplitMix64

  init(seed: UInt64) {
    source = SplitMix64(seed: seed)
  }

  mutating func next() -> UInt64 { source.next() }

  /// One of `things`, of which there must be some.
  mutating func pick<Thing>(_ things: [Thing]) -> Thing {
    things[source.next(below: things.count)]
  }

  /// `count` different ones of `things`, in any order.
  mutating func pick<Thing>(_ count: Int, of things: [Thing]) -> [Thing] {
    var rest = things
    return (0..<count).map { _ in rest.remove(at: source.next(below: rest.count)) }
  }

  /// A number of `0..<bound`.
  mutating func number(below bound: Int) -> Int { source.next(below: bound) }
}
