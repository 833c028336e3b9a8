package import Questions
package import Scheduling

/// The answers of one deputy, as far as they are counted on a sheet: much smaller than `Progress.answers`, and without text.
package struct AnswerLedger: Sendable {
  /// An answer that counts.
  package struct Answer: Hashable, Sendable {
    /// The number of its question, from 0. It means something within its ledger only.
    package internal(set) var question: Int
    package let day: StudyDay
    /// Stands for the right answers as they were then; see `Revision.keyCode`.
    package let key: UInt64
    package let credit: Credit
    package let isSure: Bool
    package let isGraded: Bool

    package var isRight: Bool { credit == .full }
  }

  /// In order of time; what was undone is not among them.
  package private(set) var answers: [Answer] = []
  private let numbers: QuestionNumbers

  init(_ answers: [Answer], _ numbers: QuestionNumbers) {
    self.answers = answers
    self.numbers = numbers
  }

  /// The same of answers that were read in full, in order of time.
  package init(_ answers: [CountedAnswer] = []) {
    var numbers = QuestionNumbers()
    self.answers = answers.map { answer in
      Answer(
        question: numbers.number(of: answer.question), day: answer.day,
        key: answer.revision.keyCode, credit: answer.credit, isSure: answer.isSure,
        isGraded: answer.grade != nil)
    }
    self.numbers = numbers
  }

  /// The numbers of questions are less than this.
  package var questionCount: Int { numbers.count }

  /// By the number of a question, whether it belongs to one of the banks.
  package func areOf(_ banks: Set<BankID>) -> [Bool] {
    (0..<numbers.count).map { number in
      numbers.name(of: number).map { banks.contains($0.bank) } ?? false
    }
  }
}
