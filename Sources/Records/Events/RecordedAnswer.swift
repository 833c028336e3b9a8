package import Questions

/// An answer as journals keep it: in the bank's letters or as it was typed. It can be read without the bank;
/// only with the question's type does it become an `Answer`.
package struct RecordedAnswer: Hashable, Sendable {
  /// See `AnswerCode` for their form.
  package let texts: [String]
  /// The key points that a short answer makes, counted from 1, once that was marked.
  package let points: [Int]?

  package init(texts: [String], points: [Int]? = nil) {
    self.texts = texts
    self.points = points
  }

  package init(_ answer: Answer) {
    texts = AnswerCode.encode(answer)
    if case .short(_, let points) = answer { self.points = points } else { points = nil }
  }

  /// The answer to a question of that type, or `nil` if it is none, since the question's type changed.
  package func answer(to type: QuestionType) -> Answer? {
    AnswerCode.decode(texts, type: type, points: points)
  }
}
