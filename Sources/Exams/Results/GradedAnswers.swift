package import Papers
import Questions
package import Records
import Sessions

/// The answers to a paper as they move a person's schedule: each question that was answered, with its grade by
/// the key that the paper has. A question left open says nothing about what somebody knows.
package enum GradedAnswers {
  /// Of an attempt as it stands at its hand-in.
  package static func of(_ attempt: Attempt, at paper: Paper) -> [AnswerEvent] {
    let orders = Dictionary(
      paper.items(attempt.variant).map { ($0.name, $0.order) },
      uniquingKeysWith: { first, _ in first })
    return events(
      paper, mode: .exam, session: SessionID(attempt.id.event), orders: orders
    ) { attempt.answers[$0.name] }
  }

  /// Of a sheet that was keyed in; none if only sums are known. Of sheets with only the wrong numbers the right
  /// answers are known, and of the wrong ones that they are wrong.
  package static func of(_ entry: PaperEntry, at paper: Paper) -> [AnswerEvent] {
    let orders = Dictionary(
      paper.items(entry.variant ?? .a).map { ($0.name, $0.order) },
      uniquingKeysWith: { first, _ in first })
    return events(paper, mode: .paper, session: nil, orders: orders) { question in
      switch entry.result {
      case .answers(let answers): answers[question.name]
      case .wrong(let wrong):
        wrong.contains(question.name)
          ? RecordedAnswer(texts: []) : RecordedAnswer(question.question.rightAnswer)
      case .sections, .total, .absent, .withdrawn: nil
      }
    }
  }

  private static func events(
    _ paper: Paper, mode: PracticeMode, session: SessionID?,
    orders: [QuestionName: DisplayOrder], _ answer: (PaperQuestion) -> RecordedAnswer?
  ) -> [AnswerEvent] {
    let marking = PaperMarking(paper)
    return paper.questions.compactMap { question in
      guard let recorded = answer(question) else { return nil }
      let type = question.question.type
      let credit = marking.item(question, recorded.answer(to: type)).credit
      return AnswerEvent(
        session: session, mode: mode, question: question.name, revision: question.revision,
        order: orders[question.name]?.letters ?? [], answer: recorded, credit: credit,
        grade: GradeRule.grade(
          credit: credit, type: type, isSure: true, usedHint: false, isQuick: false))
    }
  }
}
