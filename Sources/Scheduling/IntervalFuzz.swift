/// Varies intervals a little, by the ranges of FSRS (py-fsrs 6.3, Anki): not below two and a half days, then
/// by one day and 15 % of what lies between 2.5 and 7 days, 10 % between 7 and 20, 5 % beyond.
package enum IntervalFuzz {
  private static let shares: [(days: ClosedRange<Double>, share: Double)] = [
    (2.5...7, 0.15), (7...20, 0.1), (20...Double.infinity, 0.05),
  ]

  /// The intervals, in days, among which one is drawn: all with the same chance.
  package static func range(_ interval: Int, maximum: Int) -> ClosedRange<Int> {
    guard interval >= 3 else { return interval...interval }
    let days = Double(interval)
    let reach = shares.reduce(1.0) { reach, band in
      reach + band.share * max(0, min(days, band.days.upperBound) - band.days.lowerBound)
    }
    let most = min(maximum, Int((days + reach).rounded(.toNearestOrEven)))
    return min(most, max(2, Int((days - reach).rounded(.toNearestOrEven))))...most
  }

  /// The interval that `seed` draws; every bit of the seed matters.
  package static func vary(_ interval: Int, maximum: Int, seed: UInt64) -> Int {
    let range = range(interval, maximum: maximum)
    let place = mixed(seed).multipliedFullWidth(by: UInt64(range.count)).high
    return range.lowerBound + Int(place)
  }

  /// A seed for the answer to a question: the same on every machine for the same full name and number of
  /// graded answers so far, and different after the next answer.
  package static func seed(question: String, reviews: Int) -> UInt64 {
    // FNV-1a, since Swift's own hashes differ from run to run.
    let name = question.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return mixed(name &+ UInt64(truncatingIfNeeded: reviews))
  }

  /// One step of SplitMix64.
  private static func mixed(_ seed: UInt64) -> UInt64 {
    var mixed = seed &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
