import Dates
import Foundation
import Scheduling
import Sessions

/// Somebody who is new to 600 questions, and whose memory works otherwise than lvzhi assumes: each weight
/// of FSRS is multiplied by a number of its own, mostly between 0.6 and 1.65.
struct SimulatedPerson {
  static let firstDay = StudyDay(CalendarDate(dayNumber: 20_000))
  /// The chance to know the answer to a question never met.
  static let foreknowledge = 0.3
  private static let questionCount = 600
  private static let chapterCount = 12

  let questions: [PlannedQuestion]
  /// The schedule by the person's own weights, which only the simulation knows.
  let truth: StudySchedule
  private let seed: UInt64

  /// The person with that number, always the same.
  init(_ number: Int) throws {
    seed = UInt64(number)
    var random = SeededRandom(seed: seed << 32)
    let weights = zip(FSRSParameters.standard.weights, FSRSParameters.bounds).map {
      weight, bounds in
      min(bounds.upperBound, max(bounds.lowerBound, weight * Self.factor(using: &random)))
    }
    truth = StudySchedule(model: FSRS(try FSRSParameters(weights)))
    questions = (0..<Self.questionCount).map { index in
      PlannedQuestion(
        name: "bank/\(index)", chapter: "\(index * Self.chapterCount / Self.questionCount)",
        seconds: Double(12 + random.number(below: 21)), state: nil)
    }
  }

  /// The person at the start, with the luck of that run.
  func simulation() -> StudySimulation {
    StudySimulation(
      learner: SimulatedLearner(
        truth: truth, states: questions.map(\.state), foreknowledge: Self.foreknowledge, seed: seed),
      questions: questions)
  }

  /// The score that a learner would have on a day, in the mean: the chance to remember, else to guess, and
  /// only to guess where a question was never met.
  static func score(_ simulation: StudySimulation, on day: StudyDay, guess: Double) -> Double {
    let chances = simulation.questions.enumerated().map { index, question in
      let recall = question.state == nil ? 0 : simulation.learner.recall(index, on: day)
      return recall + (1 - recall) * guess
    }
    return chances.reduce(0, +) / Double(chances.count)
  }

  /// 2 to a power that is distributed about normally with a deviation of 0.36.
  private static func factor(using random: inout SeededRandom) -> Double {
    let sum = (0..<12).reduce(0.0) { sum, _ in
      sum + Double(random.number(below: 1 << 20)) / 1_048_576
    }
    return pow(2, 0.36 * (sum - 6))
  }
}
