/// The score to expect in an exam.
package struct ExamForecast: Hashable, Sendable {
  /// The share of questions answered right, 0…1.
  package let score: Double
  /// Its standard deviation, for an exam of as many questions as were said.
  package let deviation: Double

  package init(score: Double, deviation: Double) {
    self.score = score
    self.deviation = deviation
  }

  /// Where the score lies four times in five, taken to be distributed normally; within 0…1.
  package var range: ClosedRange<Double> {
    let reach = 1.2816 * deviation
    return min(1, max(0, score - reach))...max(0, min(1, score + reach))
  }
}
