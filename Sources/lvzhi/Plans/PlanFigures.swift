import Dates
import Records
import Scheduling
import Sessions
import Settings

/// What there is to say of a deputy's plan today.
@MainActor
struct PlanFigures {
  /// As it was set; empty if nothing was.
  let plan: StudyPlan
  /// Days until the exam; less than 0 when it is over.
  let daysLeft: Int?
  /// Minutes a day: those of the plan, else of the preferences.
  let minutes: Int
  /// How far the deputy is in the track of the plan; `nil` without one, or if its file is gone.
  let standing: TrackStanding?
  private let program: Program
  private let progress: Progress

  init(_ program: Program, _ progress: Progress) {
    (self.program, self.progress) = (program, progress)
    plan = progress.plan ?? StudyPlan()
    let today = program.studyDay.date
    daysLeft = plan.exam.map { $0.dayNumber - today.dayNumber }
    minutes = plan.minutes ?? program.preferences.minutes
    standing = plan.track.flatMap { program.track(withID: $0) }.map {
      program.standing(in: $0, progress)
    }
  }

  /// The score to expect; `nil` without an exam ahead. It takes seconds when the exam is far off.
  func forecast() -> PlanForecast? {
    plan.exam.flatMap { PlanForecast(program, progress, exam: $0, minutes: minutes) }
  }

  /// Whether nothing was set.
  var isEmpty: Bool { plan == StudyPlan() }
}
