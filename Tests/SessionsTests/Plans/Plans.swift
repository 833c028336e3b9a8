import Dates
import Scheduling
import Sessions

/// Made-up questions for plans.
enum Plans {
  static let today = StudyDay(CalendarDate(dayNumber: 20_000))

  /// A question last answered so many days ago, or never.
  static func question(
    _ name: String, chapter: String? = "甲", seconds: Double = 20, stability: Double? = nil,
    daysAgo: Int = 1
  ) -> PlannedQuestion {
    PlannedQuestion(
      name: name, chapter: chapter, seconds: seconds,
      state: stability.map {
        StudyMemory(
          memory: Memory(stability: $0, difficulty: 5), lastDay: today.advanced(by: -daysAgo),
          reviews: 2)
      })
  }

  static func plan(days: Int, seconds: Double) -> ExamPlan {
    ExamPlan(
      schedule: StudySchedule(), examDay: today.advanced(by: days), secondsPerDay: seconds)
  }
}
