import Questions
import Records

/// Counts over some questions: a chapter, a bank, an article of law.
struct LearningTally: Equatable {
  /// Questions there are.
  private(set) var questions = 0
  /// Questions answered at least once.
  private(set) var seen = 0
  /// All answers that count.
  private(set) var answers = 0
  /// Answers with full credit.
  private(set) var right = 0
  /// Questions mastered under their present key.
  private(set) var mastered = 0
  /// Questions whose key changed since they were answered: they are due at once.
  private(set) var due = 0

  /// Adds a question with what the deputy did with it, if anything.
  mutating func add(_ state: QuestionState?, revision: () -> Revision?) {
    questions += 1
    guard let state, state.answers > 0 else { return }
    seen += 1
    answers += state.answers
    right += state.right
    let revision = revision()
    if state.isMastered(under: revision) { mastered += 1 }
    if let revision, state.hasOtherKey(than: revision) { due += 1 }
  }

  static func + (left: LearningTally, right: LearningTally) -> LearningTally {
    var sum = left
    sum.questions += right.questions
    sum.seen += right.seen
    sum.answers += right.answers
    sum.right += right.right
    sum.mastered += right.mastered
    sum.due += right.due
    return sum
  }
}
