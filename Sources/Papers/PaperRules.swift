package import Questions

/// How a test is sat and judged.
package struct PaperRules: Hashable, Sendable {
  /// 1 or more.
  package let minutes: Int
  /// Whoever has as many points as this, or more, has passed.
  package let passMark: Points
  /// 开卷: laws and notes may be looked at.
  package var isOpenBook = false
  /// What each question earns is rounded half up to a multiple of this.
  package var step = Points.hundredth
  package var retakes = RetakeRule()

  package init(minutes: Int, passMark: Points) {
    self.minutes = minutes
    self.passMark = passMark
  }
}
