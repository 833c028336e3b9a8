import Scheduling
import Testing

struct ForgettingCurveTests {
  private static let curve = FSRS().curve

  /// Worked out apart from the program, by the published formula.
  @Test(arguments: [
    (0.0, 1.0), (1.0, 0.9), (2.0, 0.845_885), (10.0, 0.692_827), (100.0, 0.492_322), (-3.0, 1.0),
  ])
  func `按稳定度的倍数`(_ stabilities: Double, _ recall: Double) {
    for stability in [0.001, 1, 30] {
      let actual = Self.curve.retrievability(
        stability: stability, afterDays: stabilities * stability)
      #expect(abs(actual - recall) < 1e-6)
    }
  }

  @Test(arguments: [0.125, 0.5, 1, 3, 8])
  func `拉长后同样的记住率来得更晚`(_ times: Double) {
    let stretched = Self.curve.stretched(times)
    let recall = Self.curve.retrievability(stability: 10, afterDays: 12)
    #expect(
      isClose(
        stretched.retrievability(stability: 10, afterDays: 12 * times), recall, relative: 1e-12))
    #expect(
      isClose(
        stretched.interval(stability: 10, retention: 0.8),
        Self.curve.interval(stability: 10, retention: 0.8) * times, relative: 1e-12))
  }
}
