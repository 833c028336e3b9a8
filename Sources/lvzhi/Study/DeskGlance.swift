import Dates
import Records
import Scheduling
import Sessions

/// What the home menu says of a deputy, without reading the journals: kept in the cache between starts.
struct DeskGlance: Hashable {
  /// A session that was left, with questions still open.
  struct Open: Hashable {
    let mode: PracticeMode
    let open: Int
    let total: Int
  }

  /// As the profile has it; `nil` if it says none.
  let name: String?
  let open: Open?
  /// How many questions come up again on each study day, by the number of the day.
  let due: [Int: Int]

  /// Questions due by the end of a day.
  func due(on day: StudyDay) -> Int {
    due.reduce(0) { $0 + ($1.key <= day.date.dayNumber ? $1.value : 0) }
  }
}

extension DeskGlance {
  /// What there is to say of `progress` today.
  @MainActor init(_ progress: Progress, _ program: Program) {
    name = progress.profile.name
    open = progress.openSession.map {
      Open(mode: $0.mode, open: $0.remaining.count, total: $0.questions.count)
    }
    let schedule = program.schedule
    due = program.studyItems(progress).reduce(into: [:]) { due, item in
      if let day = item.dueDay(by: schedule) { due[day.date.dayNumber, default: 0] += 1 }
    }
  }
}
