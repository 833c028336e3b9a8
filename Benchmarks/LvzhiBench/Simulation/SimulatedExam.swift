import Scheduling
import Sessions

/// The days before an exam, by the plan for it and by plain FSRS, with as many minutes.
struct SimulatedExam {
  static let guess = 0.25

  let planned: Double
  /// By due days: what is due before what is new, and with the rest of the time ahead of the due days.
  let plain: Double
  /// The same, but what is new before what is due.
  let plainNewFirst: Double
  /// What was forecast for the plan halfway.
  let forecast: ExamForecast

  init(_ person: SimulatedPerson, days: Int, secondsPerDay: Double) {
    let examDay = SimulatedPerson.firstDay.advanced(by: days)
    func plan(_ schedule: StudySchedule) -> ExamPlan {
      ExamPlan(
        schedule: schedule, examDay: examDay, secondsPerDay: secondsPerDay, guess: Self.guess)
    }
    func plainScore(first: DailyOrder.Priority) -> Double {
      let end = Self.study(person, days) { questions, schedule, day in
        let order = DailyOrder.indexes(of: questions, by: schedule, on: day, first: first)
        return DailyOrder.prefix(order, of: questions, seconds: secondsPerDay)
      }
      return SimulatedPerson.score(end, on: examDay, guess: Self.guess)
    }
    let halfway = SimulatedPerson.firstDay.advanced(by: days / 2)
    var forecast = ExamForecast(score: 0, deviation: 0)
    let end = Self.study(person, days) { questions, schedule, day in
      if day == halfway {
        forecast = plan(schedule).forecast(of: questions, on: day, examQuestions: questions.count)
      }
      return plan(schedule).questions(from: questions, on: day)
    }
    planned = SimulatedPerson.score(end, on: examDay, guess: Self.guess)
    plain = plainScore(first: .due)
    plainNewFirst = plainScore(first: .new)
    self.forecast = forecast
  }

  /// Does day by day what is chosen, with a schedule calibrated by the answers so far.
  private static func study(
    _ person: SimulatedPerson, _ days: Int,
    choosing chosen: ([PlannedQuestion], StudySchedule, StudyDay) -> [Int]
  ) -> StudySimulation {
    var simulation = person.simulation()
    for offset in 0..<days {
      let day = SimulatedPerson.firstDay.advanced(by: offset)
      let schedule = StudySchedule(calibration: simulation.calibration)
      _ = simulation.study(chosen(simulation.questions, schedule, day), by: schedule, on: day)
    }
    return simulation
  }
}
