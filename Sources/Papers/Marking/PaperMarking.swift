package import Questions

/// Marks answers to a paper with nothing but the paper.
package struct PaperMarking: Sendable {
  package let paper: Paper

  package init(_ paper: Paper) {
    self.paper = paper
  }

  /// What one person's answers earn. They are in the bank's letters (`PaperItem.order` turns printed ones into
  /// these), so it does not matter which variant was answered. A question without an answer earns nothing;
  /// answers to questions that the paper does not have are passed over. O(questions).
  package func score(_ answers: [QuestionName: Answer]) -> PaperScore {
    PaperScore(
      sections: paper.sections.map { section in
        section.questions.map { item($0, answers[$0.name]) }
      }, passMark: paper.rules.passMark)
  }

  /// What one answer earns; nothing for none.
  package func item(_ question: PaperQuestion, _ answer: Answer?) -> ItemScore {
    let credit =
      answer.map {
        question.marking.credit(for: $0, of: question.question, fullPoints: question.points)
      } ?? .none
    let points = Points.earned(credit, of: question.points, step: paper.rules.step)
    return ItemScore(
      question: question.name, credit: credit, points: points, isAnswered: answer != nil)
  }
}
