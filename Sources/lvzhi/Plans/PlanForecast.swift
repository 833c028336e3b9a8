import Dates
import Questions
import Records
import Scheduling
import Sessions

/// The score to expect in the exam if the plan is kept to, and what more minutes a day would bring.
@MainActor
struct PlanForecast {
  /// The forecast for so many minutes more a day.
  struct More {
    let minutes: Int
    let score: Double
  }

  /// Questions that an exam is taken to have: as many as a usual paper.
  private static let examQuestions = 50
  private static let moreMinutes = [5, 10]

  /// The questions it counts with: all that the deputy may be served.
  let questions: Int
  let usual: ExamForecast
  let more: [More]

  /// `nil` if there are no questions, or no day is left to study.
  init?(_ program: Program, _ progress: Progress, exam: CalendarDate, minutes: Int) {
    let today = program.studyDay
    let examDay = StudyDay(exam)
    let pace = AnswerPace.seconds(progress.answers)
    let all = program.studyItems(progress).map { PlannedQuestion($0, seconds: pace) }
    guard today < examDay, !all.isEmpty else { return nil }
    let plan = ExamPlan(
      schedule: program.schedule(for: progress), examDay: examDay,
      secondsPerDay: Double(minutes * 60))
    questions = all.count
    usual = plan.forecast(of: all, on: today, examQuestions: Self.examQuestions)
    more = Self.moreMinutes.map { minutes in
      let forecast = plan.forecast(
        of: all, on: today, examQuestions: Self.examQuestions, moreSeconds: Double(minutes * 60))
      return More(minutes: minutes, score: forecast.score)
    }
  }
}
