package import Questions
package import Scheduling

/// One answer with everything that was decided when it was given.
package struct AnswerEvent: Hashable, Sendable {
  /// The session it was given in; `nil` for an answer keyed in.
  package var session: SessionID?
  package var mode: PracticeMode
  package var question: QuestionName
  package var revision: Revision
  /// The order in which options or items were on the screen, in the bank's letters; empty if there was none.
  package var order: [OptionLetter]
  package var answer: RecordedAnswer
  package var credit: Credit
  /// False after `?`.
  package var isSure: Bool
  /// To the first key, 0 or more; `nil` when that was not measured.
  package var seconds: Double?
  /// The answer moves the schedule if and only if it has one.
  package var grade: Grade?

  package init(
    session: SessionID? = nil, mode: PracticeMode, question: QuestionName, revision: Revision,
    order: [OptionLetter] = [], answer: RecordedAnswer, credit: Credit, isSure: Bool = true,
    seconds: Double? = nil, grade: Grade? = nil
  ) {
    self.session = session
    self.mode = mode
    self.question = question
    self.revision = revision
    self.order = order
    self.answer = answer
    self.credit = credit
    self.isSure = isSure
    self.seconds = seconds
    self.grade = grade
  }
}
