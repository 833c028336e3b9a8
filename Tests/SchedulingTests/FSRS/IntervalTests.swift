import Scheduling
import Testing

struct IntervalTests {
  /// Halves of days go to the even number, as in Python.
  @Test func `间隔与 py-fsrs 一致`() throws {
    let model = FSRS()
    let lines = try VectorFile.lines("intervals")
    for words in lines {
      let numbers = try VectorFile.numbers(words)
      let policy = SchedulePolicy(
        desiredRetention: numbers[0], maximumInterval: Int(numbers[1]), isFuzzed: false)
      let days = policy.days(stability: numbers[2], by: model.curve, seed: 0)
      #expect(days == Int(numbers[3]), "\(words)")
    }
    #expect(lines.count == 358)
  }

  /// The interval is when the curve of forgetting comes down to the retention.
  @Test(arguments: [0.7, 0.8, 0.9, 0.95, 0.99])
  func `到间隔时正好降到所要的记住率`(_ retention: Double) {
    let model = FSRS()
    for stability in [0.001, 0.5, 3, 40, 1000] {
      let days = model.curve.interval(stability: stability, retention: retention)
      let recall = model.curve.retrievability(stability: stability, afterDays: days)
      #expect(isClose(recall, retention, relative: 1e-12))
    }
  }

  @Test(arguments: [0.0, -1, 1e300, .infinity, .nan])
  func `再荒唐的稳定度也有间隔`(_ stability: Double) {
    for isFuzzed in [false, true] {
      let policy = SchedulePolicy(maximumInterval: 365, isFuzzed: isFuzzed)
      let memory = Memory(stability: stability, difficulty: .nan)
      let days = policy.days(stability: memory.stability, by: FSRS().curve, seed: 1)
      #expect((1...365).contains(days))
      #expect((1...10).contains(memory.difficulty))
    }
  }

  @Test func `出格的设定改到范围内`() {
    let low = SchedulePolicy(desiredRetention: 0.2, maximumInterval: 0)
    #expect(low.desiredRetention == 0.7)
    #expect(low.maximumInterval == 1)
    let high = SchedulePolicy(desiredRetention: 1, maximumInterval: 100_000)
    #expect(high.desiredRetention == 0.99)
    #expect(high.maximumInterval == 36_500)
  }
}
