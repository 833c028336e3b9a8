import Scheduling

/// What an answer today adds to the chance of remembering on the day of an exam.
struct ExamOutlook {
  let schedule: StudySchedule
  let examDay: StudyDay
  /// The chance to know the answer to a question never met.
  let guess: Double

  /// The gain in expected recall by answering today instead of never, less what answering later would have
  /// over answering today: memory grows more when an answer has half been forgotten. What one more day adds
  /// is taken to be added by every day that is left. May be negative.
  func worth(of question: PlannedQuestion, on today: StudyDay) -> Double {
    let state = question.state
    let never = state.map { schedule.recall($0, on: examDay) } ?? 0
    let now = recall(state, answeredOn: today)
    let tomorrow = today.advanced(by: 1)
    let later = tomorrow < examDay ? recall(state, answeredOn: tomorrow) : never
    return now - never - max(0, later - now) * Double(examDay.days(since: today))
  }

  /// The expected recall at the exam after one more answer on `day`: good if remembered, else again.
  private func recall(_ state: StudyMemory?, answeredOn day: StudyDay) -> Double {
    let known = state.map { schedule.recall($0, on: day) } ?? guess
    func outcome(_ grade: Grade) -> Double {
      schedule.recall(schedule.answered(state, grade: grade, on: day), on: examDay)
    }
    return known * outcome(.good) + (1 - known) * outcome(.again)
  }
}
