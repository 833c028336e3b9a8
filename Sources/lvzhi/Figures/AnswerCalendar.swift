import Dates
import Records
import Scheduling

/// How many answers were given on which study day.
struct AnswerCalendar {
  private(set) var answers: [StudyDay: Int] = [:]
  let today: StudyDay

  init(_ progress: Progress, today: StudyDay) {
    self.today = today
    for answer in progress.answers { answers[answer.day, default: 0] += 1 }
  }

  /// A week from Monday to Sunday, `nil` for the days to come.
  struct Week {
    let monday: StudyDay
    let days: [(day: StudyDay, answers: Int)?]
  }

  /// The last `count` weeks, the present one last.
  func weeks(_ count: Int) -> [Week] {
    let monday = today.advanced(by: -today.weekday)
    return (0..<count).reversed().map { weeksAgo in
      let start = monday.advanced(by: -7 * weeksAgo)
      let days = (0..<7).map { start.advanced(by: $0) }
      return Week(
        monday: start, days: days.map { $0 > today ? nil : ($0, answers[$0] ?? 0) })
    }
  }

  /// How much was done on a day, from 0, nothing, to 4, forty answers and more.
  static func level(of answers: Int) -> Int {
    switch answers {
    case ..<1: 0
    case ..<10: 1
    case ..<20: 2
    case ..<40: 3
    default: 4
    }
  }
}
