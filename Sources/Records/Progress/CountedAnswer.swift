package import Dates
package import Questions
package import Scheduling

/// An answer that counts, as the log of progress holds it.
package struct CountedAnswer: Hashable, Sendable {
  /// Under the name that the question has now.
  package let question: QuestionName
  package let at: Timestamp
  package let day: StudyDay
  package let mode: PracticeMode
  package let revision: Revision
  package let credit: Credit
  package let isSure: Bool
  /// To the first key, if that was measured.
  package let seconds: Double?
  /// The answer moved the schedule if it has one.
  package let grade: Grade?
  /// What a wrong answer was taken for, if that is known.
  package let confusedWith: QuestionName?

  package var bank: BankID { question.bank }
  package var isRight: Bool { credit == .full }
}
