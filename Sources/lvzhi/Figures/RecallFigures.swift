import Questions
import Records
import Scheduling

/// What the schedule says of questions on one day.
struct RecallFigures {
  let today: StudyDay
  let schedule: StudySchedule

  /// The chance, 0…1, that a question is remembered today; `nil` if it was never answered for a grade.
  func recall(of state: QuestionState) -> Double? {
    state.recall(on: today, by: schedule)
  }

  /// The day on which a question is due, today for what has been due before and for what has another key
  /// than it had when it was answered; `nil` if it was never answered for a grade, or was declared mastered.
  func dueDay(
    of state: QuestionState, named name: QuestionName, under current: Revision?
  ) -> StudyDay? {
    if let current, state.hasOtherKey(than: current) { return today }
    if state.isMasteredByHand { return nil }
    return state.study.map { max(today, schedule.dueDay($0, question: name.description)) }
  }

  /// How well a question is remembered. `current` is the revision that the bank has now.
  func level(of state: QuestionState, under current: Revision?) -> RecallLevel {
    guard state.lastGraded != nil || state.isMasteredByHand else { return .unseen }
    if let current, state.hasOtherKey(than: current) { return .faint }
    if !state.isMasteredByHand, state.lastGraded?.grade == .again { return .faint }
    let wanted = schedule.policy.desiredRetention
    if let recall = recall(of: state), recall < wanted {
      return recall < wanted - Self.forgotten ? .faint : .fading
    }
    return state.isMastered(under: current) ? .firm : .growing
  }

  /// How far below the desired chance something counts as forgotten.
  private static let forgotten = 0.2
}
