package import Questions

/// What an answer to one question of a paper earned.
package struct ItemScore: Hashable, Sendable {
  package let question: QuestionName
  package let credit: Credit
  /// 0 to what the question is worth.
  package let points: Points
  package let isAnswered: Bool

  package init(question: QuestionName, credit: Credit, points: Points, isAnswered: Bool) {
    self.question = question
    self.credit = credit
    self.points = points
    self.isAnswered = isAnswered
  }
}
