import Scheduling
import Testing

/// Sequences of answers as py-fsrs 6.3.2 schedules them.
struct StepVectorTests {
  static let files = [
    ("default-steps", sequences: 125, reviews: 3385), ("no-steps", 125, 3293),
    ("variants", 36, 551), ("real-log", 60, 651),
  ]

  @Test(arguments: files)
  func `与 py-fsrs 一致`(_ file: String, _ sequences: Int, _ reviews: Int) throws {
    let all = try ReviewSequence.all(in: file)
    #expect(all.count == sequences)
    #expect(all.reduce(0) { $0 + $1.reviews.count } == reviews)
    for sequence in all {
      #expect(Self.differences(of: sequence) == [], "\(sequence.name)")
    }
  }

  /// Where a replay comes to something else than the vectors say.
  private static func differences(of sequence: ReviewSequence) -> [String] {
    var differences: [String] = []
    var card = CardSchedule.new
    for (index, review) in sequence.reviews.enumerated() {
      let outcome = sequence.scheduler.answered(
        card, grade: review.grade, elapsedDays: review.after / 86_400, seed: 0)
      card = outcome.card
      if card.place != review.place { differences.append("\(index): \(card), not \(review.place)") }
      if outcome.delay.duration != .seconds(review.dueIn) {
        differences.append("\(index): due in \(outcome.delay), not \(review.dueIn) s")
      }
      differences += memoryDifferences(card.memory, review, sequence.scheduler.model)
        .map { "\(index): \($0)" }
    }
    return differences
  }

  private static func memoryDifferences(
    _ memory: Memory?, _ review: ReviewSequence.Review, _ model: FSRS
  ) -> [String] {
    guard let memory else { return ["no memory"] }
    let days = [1, 3, 30, 365, Double(review.dueIn / 86_400)]
    let recall = days.map { model.curve.retrievability(stability: memory.stability, afterDays: $0) }
    let same =
      isClose(memory.stability, review.memory.stability, relative: 1e-9)
      && isClose(memory.difficulty, review.memory.difficulty, relative: 1e-9)
      && zip(recall, review.recall).allSatisfy { abs($0 - $1 / 1e9) < 1.5e-9 }
    return same ? [] : ["\(memory), \(recall), not \(review.memory), \(review.recall)"]
  }
}

extension CardSchedule {
  /// As the vectors name it.
  fileprivate var place: String {
    switch self {
    case .new: "new"
    case .learning(_, let step): "l\(step)"
    case .review: "r"
    case .relearning(_, let step): "f\(step)"
    }
  }
}

extension Delay {
  fileprivate var duration: Duration {
    switch self {
    case .step(let wait): wait
    case .days(let days): .seconds(days * 86_400)
    }
  }
}
