import Questions
import Scheduling

/// The answers to one question in order of time, as far as they tell whether it is mastered.
package struct MasteryTrace: Sendable {
  private struct Graded {
    let day: StudyDay
    /// Full credit and sure.
    let isFirm: Bool
    /// Of the right answers as they were then.
    let key: UInt64
  }

  private var last: Graded?
  private var previous: Graded?

  package init() {}

  /// The last two graded answers are right and sure, on different study days, to the same key.
  package var isMastered: Bool {
    guard let last, let previous else { return false }
    return last.isFirm && previous.isFirm && last.day != previous.day && last.key == previous.key
  }

  package mutating func add(_ answer: CountedAnswer) {
    guard answer.grade != nil else { return }
    add(
      Graded(
        day: answer.day, isFirm: answer.isRight && answer.isSure, key: answer.revision.keyCode))
  }

  package mutating func add(_ answer: AnswerLedger.Answer) {
    guard answer.isGraded else { return }
    add(Graded(day: answer.day, isFirm: answer.isRight && answer.isSure, key: answer.key))
  }

  private mutating func add(_ answer: Graded) {
    previous = last
    last = answer
  }
}
