package import Questions

/// A part of a paper (大题): questions of one type that are worth the same.
package struct PaperSection: Hashable, Sendable {
  /// What is printed above it; `nil` for the usual words for its type.
  package let heading: String?
  package let type: QuestionType
  /// What each question is worth.
  package let pointsEach: Points
  /// For questions that have no policy of their own.
  package let marking: MarkingPolicy
  /// In the order in which they were drawn; the variants have orders of their own.
  package let questions: [PaperQuestion]

  package init(
    heading: String? = nil, type: QuestionType, pointsEach: Points, marking: MarkingPolicy,
    questions: [PaperQuestion]
  ) {
    self.heading = heading
    self.type = type
    self.pointsEach = pointsEach
    self.marking = marking
    self.questions = questions
  }

  /// What it is worth.
  package var fullPoints: Points { questions.reduce(.zero) { $0 + $1.points } }
}
