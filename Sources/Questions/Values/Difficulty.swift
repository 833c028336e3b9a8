/// 难度, from 1 (easy) to 5 (hard).
package struct Difficulty: Hashable, Sendable, Comparable {
  package let level: Int

  /// `nil` unless `level` is 1…5.
  package init?(_ level: Int) {
    guard (1...5).contains(level) else { return nil }
    self.level = level
  }

  package static func < (left: Difficulty, right: Difficulty) -> Bool { left.level < right.level }
}
