import Scheduling
import Testing

struct StepSchedulerTests {
  private static let good = FSRS().first(.good)

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let card: CardSchedule
    let learning: [Duration]
    let relearning: [Duration]
    /// For again, hard, good, easy; `nil` when the steps are done.
    let waits: [Duration?]

    init(
      _ description: String, _ card: CardSchedule, learning: [Duration] = [],
      relearning: [Duration] = [], _ waits: [Duration?]
    ) {
      testDescription = description
      self.card = card
      self.learning = learning
      self.relearning = relearning
      self.waits = waits
    }
  }

  private static let minute = Duration.seconds(60)

  @Test(arguments: [
    Case("新题，没有步骤", .new, [nil, nil, nil, nil]),
    Case("新题，一步", .new, learning: [minute], [minute, .seconds(90), nil, nil]),
    Case(
      "新题，两步", .new, learning: [minute, minute * 10],
      [minute, .seconds(330), minute * 10, nil]),
    Case(
      "第二步", .learning(good, step: 1), learning: [minute, minute * 10],
      [minute, minute * 10, nil, nil]),
    Case(
      "步骤后来减少", .learning(good, step: 2), learning: [minute, minute * 10],
      [minute, nil, nil, nil]),
    Case("步骤后来取消", .learning(good, step: 0), [nil, nil, nil, nil]),
    Case("复习，没有步骤", .review(good), [nil, nil, nil, nil]),
    Case("复习，有步骤", .review(good), relearning: [minute], [minute, nil, nil, nil]),
    Case(
      "重学", .relearning(good, step: 0), relearning: [minute, minute * 3],
      [minute, minute * 2, minute * 3, nil]),
    Case("一秒的步骤", .new, learning: [.seconds(1)], [.seconds(1), .milliseconds(1500), nil, nil]),
  ])
  func `步骤`(_ example: Case) {
    let scheduler = StepScheduler(
      learningSteps: example.learning, relearningSteps: example.relearning)
    let outcomes = scheduler.preview(example.card, elapsedDays: 1, seed: 1)
    let waits: [Duration?] = outcomes.map { outcome in
      if case .step(let wait) = outcome.delay { wait } else { nil }
    }
    #expect(waits == example.waits)
  }

  /// A preview is what answering comes to, for every grade.
  @Test(arguments: [CardSchedule.new, .learning(good, step: 0), .review(good)])
  func `预览就是答后的结果`(_ card: CardSchedule) {
    let scheduler = StepScheduler()
    for elapsed in [0, 1, 40] {
      let preview = scheduler.preview(card, elapsedDays: elapsed, seed: 7)
      #expect(preview.count == 4)
      for (grade, outcome) in zip(Grade.allCases, preview) {
        #expect(
          outcome == scheduler.answered(card, grade: grade, elapsedDays: elapsed, seed: 7))
      }
      #expect(Set(preview).count == 4)
    }
  }

  /// Intervals of days are varied by the seed, waits of minutes are not.
  @Test func `只有按天的间隔才浮动`() {
    let card = CardSchedule.review(Memory(stability: 100, difficulty: 5))
    func delays(_ grade: Grade) -> Set<Delay> {
      Set(
        (0..<50).map {
          StepScheduler().answered(card, grade: grade, elapsedDays: 100, seed: $0).delay
        })
    }
    #expect(delays(.again) == [.step(.seconds(600))])
    #expect(delays(.good).count > 10)
  }
}
