/// How well somebody remembers an answer, as FSRS describes it.
package struct Memory: Hashable, Sendable {
  /// Days after which the answer is still remembered nine times in ten; at least `leastStability`.
  package let stability: Double
  /// How hard it is to make the stability grow: 1 (easy) … 10.
  package let difficulty: Double

  /// The least stability there is, in days: a minute and a half.
  package static let leastStability = 0.001

  /// Values out of range are brought into it.
  package init(stability: Double, difficulty: Double) {
    // In this order of arguments also what is not a number becomes the least there is.
    self.stability = max(Self.leastStability, stability)
    self.difficulty = min(10, max(1, difficulty))
  }
}
