package import Scheduling

extension ExamPlan {
  /// How many simulated days all runs of a forecast may have together, and how many runs there are at
  /// least and at most.
  private static let simulatedDays = 1500
  private static let runs = 3...20

  /// The score to expect if the plan is kept to from today on, `moreSeconds` longer each day, in an exam of
  /// `examQuestions` drawn from all; at least 1. The same arguments give the same forecast.
  ///
  /// The days until the exam are simulated several times. The deviation has three parts: what the runs
  /// differ by, how far this person's forgetting is known (`StudySchedule.uncertainty`), and which
  /// questions are drawn and guessed right in the exam. O(days × n log n) for each run.
  package func forecast(
    of all: [PlannedQuestion], on today: StudyDay, examQuestions: Int, moreSeconds: Double = 0
  ) -> ExamForecast {
    guard !all.isEmpty else { return ExamForecast(score: 0, deviation: 0) }
    let plan = ExamPlan(
      schedule: schedule, examDay: examDay, secondsPerDay: secondsPerDay + moreSeconds,
      guess: guess)
    let days = max(1, examDay.days(since: today))
    let count = min(Self.runs.upperBound, max(Self.runs.lowerBound, Self.simulatedDays / days))
    let scores = (0..<count).map { run in
      // From one deviation below what is known of the forgetting to one above, evenly.
      let deviations = Double(2 * run + 1 - count) / Double(count)
      return plan.score(
        all, from: today, deviations: deviations * 3.0.squareRoot(), seed: UInt64(run))
    }
    let mean = scores.reduce(0, +) / Double(count)
    let among = scores.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)
    let drawn = mean * (1 - mean) / Double(max(1, examQuestions))
    return ExamForecast(score: mean, deviation: (among + drawn).squareRoot())
  }

  /// The score of one simulated learner, who takes so many standard deviations longer to forget than the
  /// schedule assumes.
  private func score(
    _ all: [PlannedQuestion], from today: StudyDay, deviations: Double, seed: UInt64
  ) -> Double {
    let truth = schedule.stretched(deviations: deviations)
    let learner = SimulatedLearner(
      truth: truth, states: all.map(\.state), foreknowledge: guess, seed: seed)
    var simulation = StudySimulation(learner: learner, questions: all)
    var day = today
    while day < examDay {
      let chosen = questions(from: simulation.questions, on: day)
      _ = simulation.study(chosen, by: schedule, on: day)
      day = day.advanced(by: 1)
    }
    let recall = all.indices.reduce(0) { sum, index in
      simulation.questions[index].state == nil
        ? sum : sum + simulation.learner.recall(index, on: examDay)
    }
    let mean = recall / Double(all.count)
    return mean + (1 - mean) * guess
  }
}
