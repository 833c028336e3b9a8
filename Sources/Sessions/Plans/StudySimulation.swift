package import Scheduling

/// Days of study in which a simulated learner does what a plan says.
package struct StudySimulation: Sendable {
  /// An answer that was given.
  package struct Answer: Sendable {
    package let index: Int
    package let grade: Grade
    /// The question as it was before.
    package let before: PlannedQuestion
  }

  package private(set) var learner: SimulatedLearner
  /// The questions as a program knows them by the grades.
  package private(set) var questions: [PlannedQuestion]
  /// What the answers tell about the learner.
  package private(set) var calibration: Calibration

  package init(
    learner: SimulatedLearner, questions: [PlannedQuestion],
    calibration: Calibration = Calibration()
  ) {
    self.learner = learner
    self.questions = questions
    self.calibration = calibration
  }

  /// Answers the questions with these indexes, in order. `schedule` makes the memories that the program
  /// keeps.
  package mutating func study(
    _ indexes: [Int], by schedule: StudySchedule, on day: StudyDay
  ) -> [Answer] {
    indexes.map { index in
      let before = questions[index]
      let grade = learner.answer(index, on: day)
      if let state = before.state {
        calibration.add(
          state.memory, elapsedDays: day.days(since: state.lastDay), grade: grade)
      }
      questions[index].state = schedule.answered(before.state, grade: grade, on: day)
      return Answer(index: index, grade: grade, before: before)
    }
  }
}
