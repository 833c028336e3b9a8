/// lvzhi's own schedule: FSRS by study days, without steps. What it says depends on grades, study days and
/// policy alone.
package struct StudySchedule: Sendable {
  package let model: FSRS
  package let policy: SchedulePolicy
  /// How this person forgets.
  package let curve: ForgettingCurve
  /// How well that is known: the standard deviation of the natural logarithm of the stretch.
  package let uncertainty: Double

  /// `calibration` fits the curve to the person; without one it is that of people in general.
  package init(
    model: FSRS = FSRS(), policy: SchedulePolicy = SchedulePolicy(),
    calibration: Calibration = Calibration()
  ) {
    self.init(
      model: model, policy: policy,
      curve: model.curve.stretched(calibration.stretch(of: model.curve)),
      uncertainty: calibration.uncertainty)
  }

  private init(
    model: FSRS, policy: SchedulePolicy, curve: ForgettingCurve, uncertainty: Double
  ) {
    self.model = model
    self.policy = policy
    self.curve = curve
    self.uncertainty = uncertainty
  }

  /// The same schedule for somebody who takes so many standard deviations longer to forget.
  package func stretched(deviations: Double) -> StudySchedule {
    StudySchedule(
      model: model, policy: policy,
      curve: curve.stretched(Elementary.exponential(deviations * uncertainty)),
      uncertainty: uncertainty)
  }

  /// What a graded answer makes of a question; `before` is `nil` for the first. An answer on an earlier
  /// day than the last one, as a clock set back leaves it, counts as one on the same day.
  package func answered(_ before: StudyMemory?, grade: Grade, on day: StudyDay) -> StudyMemory {
    guard let before else {
      return StudyMemory(memory: model.first(grade), lastDay: day, reviews: 1)
    }
    let elapsed = day.days(since: before.lastDay)
    return StudyMemory(
      memory: model.next(before.memory, grade: grade, elapsedDays: elapsed),
      lastDay: max(day, before.lastDay), reviews: before.reviews + 1)
  }

  /// The day on which the question comes up again: at least one day after the last answer. `question` is
  /// its full name, which decides with the number of answers how the interval is varied.
  package func dueDay(_ state: StudyMemory, question: String) -> StudyDay {
    let days = policy.days(
      stability: state.memory.stability, by: curve,
      seed: IntervalFuzz.seed(question: question, reviews: state.reviews))
    return state.lastDay.advanced(by: days)
  }

  /// The chance, 0…1, that the question is remembered on a day; 1 on the day of the last answer and before.
  package func recall(_ state: StudyMemory, on day: StudyDay) -> Double {
    curve.retrievability(
      stability: state.memory.stability, afterDays: Double(day.days(since: state.lastDay)))
  }
}
