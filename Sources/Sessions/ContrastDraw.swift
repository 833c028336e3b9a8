package import Questions
package import Records

/// Chooses sets of easily confused questions: first those that were confused or missed, then those not met
/// yet, then the others.
package enum ContrastDraw {
  /// Whole sets until there are `count` questions or more, the questions of each in an order of chance.
  /// The same sets, states and seed give the same questions. O(n log n).
  package static func sets(
    _ sets: [[QuestionName]], count: Int, seed: UInt64, states: [QuestionName: QuestionState]
  ) -> [[QuestionName]] {
    var generator = SplitMix64(seed: seed)
    let shuffled = sets.sorted { $0[0] < $1[0] }.shuffled(using: &generator)
    let ordered = shuffled.map { ($0, need(of: $0, states)) }.enumerated().sorted { left, right in
      let (one, other) = (left.element.1, right.element.1)
      return one == other ? left.offset < right.offset : one > other
    }.map(\.element.0)
    var chosen: [[QuestionName]] = []
    for set in ordered where chosen.reduce(0, { $0 + $1.count }) < count {
      chosen.append(set.shuffled(using: &generator))
    }
    return chosen
  }

  /// How badly a set needs practice: the more confusions not yet made good and the more misses, the worse.
  private static func need(of set: [QuestionName], _ states: [QuestionName: QuestionState]) -> Int {
    let known = set.compactMap { states[$0] }
    let missed = known.filter { $0.lastAnswer?.isRight == false }
    let confused = missed.count { $0.lastAnswer?.confusedWith != nil }
    if !missed.isEmpty { return 10 * (missed.count + confused) }
    return known.count < set.count ? 1 : 0
  }
}
