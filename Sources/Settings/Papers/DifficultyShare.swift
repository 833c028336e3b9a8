/// How much of a section is to be of some levels of difficulty.
package struct DifficultyShare: Hashable, Sendable {
  /// Within 1…5.
  package let levels: ClosedRange<Int>
  /// Of the section's questions, 1…100.
  package let percent: Int

  package init(levels: ClosedRange<Int>, percent: Int) {
    self.levels = levels
    self.percent = percent
  }

  /// How many of `count` questions each share is: by largest remainders, so that they add up to `count`
  /// where the shares add up to 100. Of equal remainders the earlier share has the question.
  package static func counts(of shares: [DifficultyShare], in count: Int) -> [Int] {
    var counts = shares.map { $0.percent * count / 100 }
    let wanted = shares.reduce(0) { $0 + $1.percent } * count / 100
    let byRemainder = shares.indices.sorted { left, right in
      let (one, other) = (shares[left].percent * count % 100, shares[right].percent * count % 100)
      return one == other ? left < right : one > other
    }
    for index in byRemainder.prefix(wanted - counts.reduce(0, +)) { counts[index] += 1 }
    return counts
  }
}
