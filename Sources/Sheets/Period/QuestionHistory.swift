import Questions
import Records
import Scheduling

/// What a period sheet needs to know of one deputy's answers to one question.
struct QuestionHistory {
  private struct Graded {
    let day: StudyDay
    /// Full credit and sure.
    let isFirm: Bool
    /// Of the right answers as they were then.
    let key: String
  }

  /// Whether it was answered in the period.
  private(set) var isServed = false
  private var last: Graded?
  private var previous: Graded?

  /// The last two graded answers are right and sure, on different study days, to the same key.
  var isMastered: Bool {
    guard let last, let previous else { return false }
    return last.isFirm && previous.isFirm && last.day != previous.day && last.key == previous.key
  }

  mutating func add(_ answer: CountedAnswer, isInPeriod: Bool) {
    if isInPeriod { isServed = true }
    guard answer.grade != nil else { return }
    previous = last
    last = Graded(
      day: answer.day, isFirm: answer.isRight && answer.isSure, key: answer.revision.key)
  }
}
