/// The generator behind every seed (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
/// Generators", 2014; constants as in Vigna's splitmix64.c). The same seed gives the same numbers on
/// every machine and in every version.
///
/// It does not conform to `RandomNumberGenerator` on purpose: the standard library may change how it
/// shuffles, so its `shuffled(using:)` must not be within reach.
package struct SplitMix64: Hashable, Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of `0..<bound`, each equally likely (Lemire, "Fast Random Integer Generation in an
  /// Interval", 2019).
  ///
  /// - Precondition: `bound` is 1 or more.
  package mutating func next(below bound: Int) -> Int {
    precondition(bound > 0)
    let bound = UInt64(bound)
    let threshold = (0 &- bound) % bound
    var product = next().multipliedFullWidth(by: bound)
    while product.low < threshold {
      product = next().multipliedFullWidth(by: bound)
    }
    return Int(product.high)
  }
}
