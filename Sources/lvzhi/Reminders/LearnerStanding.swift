import Sheets
import Dates
import Records
import Scheduling
import Storage

/// How somebody's learning stands on a day.
struct LearnerStanding {
  let entry: RosterEntry
  /// Questions to review by the end of the day.
  let due: Int
  /// Answers in the seven days up to the day.
  let weekAnswers: Int
  /// The last study day; `nil` for who never answered.
  let lastDay: StudyDay?
  let plan: StudyPlan?

  var hasStudiedThisWeek: Bool { weekAnswers > 0 }
}

extension Program {
  /// The standing of everybody in office of a group, or of all, in the order of the roster.
  func standings(group: String?) throws -> [LearnerStanding] {
    let people = try store.rosterWithProgress(formerNames: formerNames) { progress, _ in progress }
    if let group { try DeputyGroups(people.map(\.entry.profile)).need(group) }
    let servable = servable
    let day = studyDay
    let weekBegins = StudyDay(day.date.advanced(by: -6))
    return people.filter { entry, _ in
      entry.profile.isInOffice(on: today) && (group == nil || entry.profile.text(.group) == group)
    }
    .map { entry, progress in
      LearnerStanding(
        entry: entry, due: dueCount(progress, among: servable, by: day),
        weekAnswers: progress.answers.count { (weekBegins...day).contains($0.day) },
        lastDay: progress.days.max(), plan: progress.plan)
    }
  }
}
