package import Scheduling

/// The order of a day's work by due days.
package enum DailyOrder {
  /// What comes first of a day's work.
  package enum Priority: Sendable {
    /// To keep what was learnt.
    case due
    /// To meet everything soon.
    case new
  }

  /// The indexes of the questions that may be asked on `today`: the due ones, the best remembered first,
  /// and those never answered, as they stand; then what is due later, the least remembered first.
  /// O(n log n).
  package static func indexes(
    of questions: [PlannedQuestion], by schedule: StudySchedule, on today: StudyDay,
    first: Priority = .due
  ) -> [Int] {
    var due: [(index: Int, recall: Double)] = []
    var new: [Int] = []
    var later = due
    for (index, question) in questions.enumerated() where question.isOpen(on: today) {
      guard let state = question.state else {
        new.append(index)
        continue
      }
      let known = (index, schedule.recall(state, on: today))
      if schedule.dueDay(state, question: question.name) <= today {
        due.append(known)
      } else {
        later.append(known)
      }
    }
    let start = first == .due ? firmest(due) + new : new + firmest(due)
    return start + weakestFirst(later)
  }

  /// The first of them, as many as are begun before the time is over.
  package static func prefix(
    _ order: [Int], of questions: [PlannedQuestion], seconds: Double
  ) -> [Int] {
    var left = seconds
    return Array(
      order.prefix { index in
        defer { left -= questions[index].seconds }
        return left > 0
      })
  }

  private static func firmest(_ known: [(index: Int, recall: Double)]) -> [Int] {
    known.sorted { ($1.recall, $0.index) < ($0.recall, $1.index) }.map(\.index)
  }

  private static func weakestFirst(_ known: [(index: Int, recall: Double)]) -> [Int] {
    known.sorted { ($0.recall, $0.index) < ($1.recall, $1.index) }.map(\.index)
  }
}
