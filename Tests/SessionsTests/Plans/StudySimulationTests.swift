import Scheduling
import Sessions
import Testing

/// The simulation of `make simulate`, small and quick.
struct StudySimulationTests {
  private static let guess = 0.25

  /// Weights other than lvzhi's: a person who forgets faster, and one who forgets more slowly.
  private static func weights(_ stability: Double, _ growth: Double) throws -> FSRSParameters {
    var weights = FSRSParameters.standard.weights
    for index in 0..<4 { weights[index] *= stability }
    weights[8] += growth
    return try FSRSParameters(weights)
  }

  private static func simulation(_ weights: FSRSParameters, seed: UInt64) -> StudySimulation {
    let questions = (0..<60).map {
      Plans.question("a/\($0)", chapter: "\($0 / 10)", seconds: Double(10 + $0 % 3 * 10))
    }
    let learner = SimulatedLearner(
      truth: StudySchedule(model: FSRS(weights)), states: questions.map(\.state),
      foreknowledge: 0.3, seed: seed)
    return StudySimulation(learner: learner, questions: questions)
  }

  private static func score(_ simulation: StudySimulation, on day: StudyDay) -> Double {
    let recall = simulation.questions.enumerated().reduce(0) { sum, next in
      next.element.state == nil ? sum : sum + simulation.learner.recall(next.offset, on: day)
    }
    let mean = recall / Double(simulation.questions.count)
    return mean + (1 - mean) * guess
  }

  /// What is remembered of what is asked again comes near the desired retention within half a year, also
  /// for people who forget otherwise than the weights say; without calibration it does not.
  @Test(arguments: [(0.4, -0.6), (3.0, 0.6)])
  func `记住率接近所要的`(_ stability: Double, _ growth: Double) throws {
    let weights = try Self.weights(stability, growth)
    func retention(isCalibrated: Bool) -> Double {
      var simulation = Self.simulation(weights, seed: 1)
      var grades: [Grade] = []
      for offset in 0..<200 {
        let day = Plans.today.advanced(by: offset)
        let schedule =
          isCalibrated ? StudySchedule(calibration: simulation.calibration) : StudySchedule()
        let due = simulation.questions.indices.filter { index in
          let question = simulation.questions[index]
          return question.state.map { schedule.dueDay($0, question: question.name) <= day } ?? true
        }
        let answers = simulation.study(due, by: schedule, on: day)
        guard offset >= 30 else { continue }
        grades += answers.map(\.grade)
      }
      return Double(grades.count { $0 != .again }) / Double(grades.count)
    }
    #expect(abs(retention(isCalibrated: true) - 0.9) < 0.03)
    #expect(abs(retention(isCalibrated: false) - 0.9) > 0.035)
  }

  /// With as many minutes, the plan for the exam comes to a higher score than due days and what is least
  /// remembered, short before the exam as well as long.
  @Test(arguments: [(10, 0.02), (40, 0.002)])
  func `备考计划胜过平常复习`(_ days: Int, _ margin: Double) throws {
    let weights = try Self.weights(0.7, -0.2)
    let examDay = Plans.today.advanced(by: days)
    var planned: [Double] = []
    var plain: [Double] = []
    for seed in 1...6 as ClosedRange<UInt64> {
      var byPlan = Self.simulation(weights, seed: seed)
      var plainly = byPlan
      for offset in 0..<days {
        let day = Plans.today.advanced(by: offset)
        let plan = Plans.plan(days: days, seconds: 180)
        _ = byPlan.study(
          plan.questions(from: byPlan.questions, on: day), by: plan.schedule, on: day)
        let order = DailyOrder.indexes(of: plainly.questions, by: plan.schedule, on: day)
        _ = plainly.study(
          DailyOrder.prefix(order, of: plainly.questions, seconds: 180), by: plan.schedule, on: day)
      }
      planned.append(Self.score(byPlan, on: examDay))
      plain.append(Self.score(plainly, on: examDay))
      #expect(Set(byPlan.questions.filter { $0.state != nil }.map(\.chapter)).count == 6)
    }
    #expect(planned.reduce(0, +) > plain.reduce(0, +) + 6 * margin)
    #expect(zip(planned, plain).count { $0 > $1 } >= 5)
  }
}
