package import Questions
import Statutes

/// A question as it was when the paper was frozen: its whole wording and its key. What later happens to
/// the bank does not touch it.
package struct PaperQuestion: Hashable, Sendable {
  /// Of its fields there are citations, each with the version that is meant, explanation, difficulty, tags
  /// and its own marking policy; the others mean nothing on paper.
  package let question: Question
  /// What a right answer earns; above nothing.
  package let points: Points
  /// The policy that marks it: its own, else that of its section.
  package let marking: MarkingPolicy

  /// For reading what was frozen.
  init(frozen question: Question, points: Points, marking: MarkingPolicy) {
    self.question = question
    self.points = points
    self.marking = marking
  }

  /// Freezes a question of the bank with that header.
  package init(
    freezing question: Question, of header: BankHeader, points: Points, marking: MarkingPolicy
  ) {
    var fields = QuestionFields()
    fields.citations = question.fields.citations.map { $0.naming(versionsOf: header) }
    fields.explanation = question.fields.explanation
    fields.difficulty = question.fields.difficulty
    fields.tags = question.fields.tags
    fields.marking = question.fields.marking
    self.init(
      frozen: Question(
        name: question.name, chapter: question.chapter, parent: question.parent,
        stem: question.stem, body: question.body, fields: fields),
      points: points, marking: question.fields.marking ?? marking)
  }

  package var name: QuestionName { question.name }

  /// The fingerprint that events about it bear.
  package var revision: Revision { Revision(of: question) }
}

extension Citation {
  /// The same with the version that the bank means where it names none itself.
  fileprivate func naming(versionsOf header: BankHeader) -> Citation {
    guard case .provision(let provision) = self, provision.version == nil else { return self }
    return .provision(
      Provision(law: provision.law, version: header.laws[provision.law], place: provision.place))
  }
}
