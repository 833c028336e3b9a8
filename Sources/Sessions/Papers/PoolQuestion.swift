package import Questions
import Statutes

/// A question that may be drawn into a paper, with the header of its bank.
package struct PoolQuestion: Hashable, Sendable {
  package let question: Question
  package let header: BankHeader
  /// What its answer could be read from, and where it could be read; see `GiveAway`.
  let giveAway: GiveAway

  package init(_ question: Question, header: BankHeader) {
    self.question = question
    self.header = header
    giveAway = GiveAway(question)
  }

  package var name: QuestionName { question.name }

  /// The chapter it belongs to, by bank; questions before the first chapter are one.
  var topic: String { "\(name.bank)/\(question.chapter ?? "")" }
}
