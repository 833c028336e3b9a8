import Scheduling
import Sessions

/// The weeks before an exam, once by the plan for it and once by plain FSRS with as many minutes.
struct SimulatedExam {
  static let guess = 0.25

  let planned: Double
  /// By due days, and with the rest of the time ahead of them.
  let plain: Double
  /// What was forecast for the plan halfway.
  let forecast: ExamForecast

  init(_ person: SimulatedPerson, days: Int, secondsPerDay: Double) {
    let examDay = SimulatedPerson.firstDay.advanced(by: days)
    func plan(_ simulation: StudySimulation) -> ExamPlan {
      ExamPlan(
        schedule: StudySchedule(calibration: simulation.calibration), examDay: examDay,
        secondsPerDay: secondsPerDay, guess: Self.guess)
    }
    var byPlan = person.simulation()
    var plainly = byPlan
    var forecast = ExamForecast(score: 0, deviation: 0)
    for offset in 0..<days {
      let day = SimulatedPerson.firstDay.advanced(by: offset)
      let plan = plan(byPlan)
      if offset == days / 2 {
        forecast = plan.forecast(
          of: byPlan.questions, on: day, examQuestions: byPlan.questions.count)
      }
      let chosen = plan.questions(from: byPlan.questions, on: day)
      _ = byPlan.study(chosen, by: plan.schedule, on: day)

      let schedule = StudySchedule(calibration: plainly.calibration)
      let order = DailyOrder.indexes(of: plainly.questions, by: schedule, on: day)
      let due = DailyOrder.prefix(order, of: plainly.questions, seconds: secondsPerDay)
      _ = plainly.study(due, by: schedule, on: day)
    }
    planned = SimulatedPerson.score(byPlan, on: examDay, guess: Self.guess)
    plain = SimulatedPerson.score(plainly, on: examDay, guess: Self.guess)
    self.forecast = forecast
  }
}
