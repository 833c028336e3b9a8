import Questions
package import Scheduling

/// Somebody whose memory follows FSRS, to try out schedules and to look ahead. Everything that happens
/// follows from the seed.
package struct SimulatedLearner: Sendable {
  /// How this person's memory works; need not be what a schedule assumes.
  private let truth: StudySchedule
  /// What is really remembered of each question, by index.
  private var states: [StudyMemory?]
  /// The chance to know the answer to a question never met.
  private let foreknowledge: Double
  private var random: SplitMix64

  /// Shares of the grades among answers that are remembered: people answer with doubt one time in seven,
  /// and as often quickly.
  private static let doubtful = 0.14
  private static let quick = 0.14

  package init(
    truth: StudySchedule, states: [StudyMemory?], foreknowledge: Double, seed: UInt64
  ) {
    self.truth = truth
    self.states = states
    self.foreknowledge = foreknowledge
    random = SplitMix64(seed: seed)
  }

  /// The chance to remember a question on a day; for one never met, to know it.
  package func recall(_ index: Int, on day: StudyDay) -> Double {
    states[index].map { truth.recall($0, on: day) } ?? foreknowledge
  }

  /// Answers a question, which changes what is remembered, and says with which grade.
  package mutating func answer(_ index: Int, on day: StudyDay) -> Grade {
    let grade = grade(remembering: recall(index, on: day))
    states[index] = truth.answered(states[index], grade: grade, on: day)
    return grade
  }

  private mutating func grade(remembering recall: Double) -> Grade {
    guard unit() < recall else { return .again }
    let draw = unit()
    if draw < Self.doubtful { return .hard }
    return draw < 1 - Self.quick ? .good : .easy
  }

  /// A number of 0..<1, each of 2⁵³ equally likely.
  private mutating func unit() -> Double {
    Double(random.next() >> 11) / 9_007_199_254_740_992
  }
}
