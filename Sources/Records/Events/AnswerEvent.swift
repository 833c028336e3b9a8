package import Questions
package import Scheduling

/// One answer with everything that was decided when it was given.
package struct AnswerEvent: Hashable, Sendable {
  /// The session it was given in; `nil` for an answer keyed in.
  package let session: SessionID?
  package let mode: PracticeMode
  package let question: QuestionName
  package let revision: Revision
  /// The order in which options or items were on the screen, in the bank's letters; empty if there was none.
  package let order: [OptionLetter]
  package let answer: RecordedAnswer
  package let credit: Credit
  /// False after `?`.
  package let isSure: Bool
  /// To the first key, 0 or more; `nil` when that was not measured.
  package let seconds: Double?
  /// The answer moves the schedule if and only if it has one.
  package let grade: Grade?
  /// The question whose right answer this wrong one is: what it was taken for; `nil` if that cannot be told.
  package let confusedWith: QuestionName?

  /// An answer; `seconds` that are no length of time are left out.
  package init(
    session: SessionID? = nil, mode: PracticeMode, question: QuestionName, revision: Revision,
    order: [OptionLetter] = [], answer: RecordedAnswer, credit: Credit, isSure: Bool = true,
    seconds: Double? = nil, grade: Grade? = nil, confusedWith: QuestionName? = nil
  ) {
    self.session = session
    self.mode = mode
    self.question = question
    self.revision = revision
    self.order = order
    self.answer = answer
    self.credit = credit
    self.isSure = isSure
    self.seconds = seconds.flatMap { $0.isFinite && $0 >= 0 ? $0 : nil }
    self.grade = grade
    self.confusedWith = confusedWith
  }
}
