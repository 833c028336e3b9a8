import Scheduling
import Sessions

/// A year of a quarter of an hour each day, by due days: how much was remembered when it was asked.
struct SimulatedYear {
  static let days = 365
  static let secondsPerDay = 15.0 * 60

  /// Of all questions asked again, the share remembered, 0…1.
  let retention: Double
  /// The same without those that should have come up again before the next day, which lvzhi cannot do.
  let retentionOfWholeDays: Double
  let answers: Int

  init(_ person: SimulatedPerson, isCalibrated: Bool) {
    var simulation = person.simulation()
    var all = Tally()
    var wholeDays = Tally()
    var answers = 0
    for offset in 0..<Self.days {
      let day = SimulatedPerson.firstDay.advanced(by: offset)
      let schedule =
        isCalibrated ? StudySchedule(calibration: simulation.calibration) : StudySchedule()
      let chosen = Self.due(simulation.questions, by: schedule, on: day)
      for answer in simulation.study(chosen, by: schedule, on: day) {
        answers += 1
        guard let state = answer.before.state else { continue }
        all.add(answer.grade)
        let exact = schedule.curve.interval(
          stability: state.memory.stability, retention: schedule.policy.desiredRetention)
        if exact >= 1 { wholeDays.add(answer.grade) }
      }
    }
    retention = all.share
    retentionOfWholeDays = wholeDays.share
    self.answers = answers
  }

  /// What is due and what is new, as far as the time goes; nothing ahead of its day.
  private static func due(
    _ questions: [PlannedQuestion], by schedule: StudySchedule, on day: StudyDay
  ) -> [Int] {
    let order = DailyOrder.indexes(of: questions, by: schedule, on: day).filter { index in
      questions[index].state.map {
        schedule.dueDay($0, question: questions[index].name) <= day
      } ?? true
    }
    return DailyOrder.prefix(order, of: questions, seconds: secondsPerDay)
  }

  private struct Tally {
    private var asked = 0
    private var remembered = 0

    mutating func add(_ grade: Grade) {
      asked += 1
      if grade != .again { remembered += 1 }
    }

    var share: Double { Double(remembered) / Double(max(1, asked)) }
  }
}
