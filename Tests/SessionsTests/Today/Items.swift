import Dates
import Questions
import Records
import Scheduling
import Sessions

/// Questions as the planning of a day sees them, and a schedule without chance.
enum Items {
  static let today = StudyDay(CalendarDate(dayNumber: 20_000))
  static let schedule = StudySchedule(policy: SchedulePolicy(isFuzzed: false))

  static func new(_ name: String, chapter: String? = nil, case parent: String? = nil) -> StudyItem {
    StudyItem(Bank.candidate(name, chapter: chapter, case: parent), study: nil)
  }

  /// A question last answered that long ago, which comes up again after `stability` days.
  static func met(
    _ name: String, stability: Double, daysAgo: Int, otherKey: Bool = false,
    chapter: String? = nil
  ) -> StudyItem {
    StudyItem(
      Bank.candidate(name, chapter: chapter),
      study: StudyMemory(
        memory: Memory(stability: stability, difficulty: 5), lastDay: today.advanced(by: -daysAgo),
        reviews: 2),
      hasOtherKey: otherKey)
  }

  static func agenda(
    _ items: [StudyItem], questions: Int, new: Int = 100, daily: Int? = nil
  ) -> DayAgenda {
    DayAgenda(
      items, on: today,
      budget: DayBudget(seconds: Double(questions) * 30, pace: 30, newQuestions: new),
      dailyQuestions: daily ?? questions, by: schedule)
  }

  static func names(_ names: [QuestionName]) -> [String] { names.map(\.description) }
}
