/// lvzhi's own schedule: FSRS by study days, without steps. What it says depends on grades, study days and
/// policy alone.
package struct StudySchedule: Sendable {
  package let model: FSRS
  package let policy: SchedulePolicy

  package init(model: FSRS = FSRS(), policy: SchedulePolicy = SchedulePolicy()) {
    self.model = model
    self.policy = policy
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
      stability: state.memory.stability, by: model,
      seed: IntervalFuzz.seed(question: question, reviews: state.reviews))
    return state.lastDay.advanced(by: days)
  }
}
