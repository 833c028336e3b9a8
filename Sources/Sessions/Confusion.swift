package import Questions

/// Finds out what a wrong answer was taken for.
package enum Confusion {
  /// The question among `others`, which are easily confused with this one, whose right answer was given
  /// here; `nil` if there is none, or if what was given cannot be told. The answer must be wrong.
  package static func question(
    meantBy answer: Answer, to question: Question, among others: [Question]
  ) -> QuestionName? {
    let given = wrongTexts(answer, of: question)
    return others.first { other in given.contains { isRight($0, in: other) } }?.name
  }

  /// The texts in an answer that are not right.
  private static func wrongTexts(_ answer: Answer, of question: Question) -> [String] {
    switch (answer, question.body) {
    case (.choice(let letters), .single(let choices, let right)):
      letters.filter { $0 != right && choices.indices.contains($0.index) }
        .map { choices[$0.index].text }
    case (.blanks(let texts), .blanks(let fillIn)):
      zip(texts, fillIn.blanks.indices)
        .filter { BlankComparer(fillIn, at: $1).compare($0) == .wrong }.map(\.0)
    default: []
    }
  }

  private static func isRight(_ text: String, in question: Question) -> Bool {
    switch question.body {
    case .single(let choices, let right):
      guard choices.indices.contains(right.index) else { return false }
      let alone = FillIn(
        texts: ["", ""], blanks: [Blank(alternatives: [choices[right.index].text])])
      return BlankComparer(alone, at: 0).compare(text) == .right
    case .blanks(let fillIn):
      return fillIn.blanks.indices.contains {
        BlankComparer(fillIn, at: $0).compare(text) == .right
      }
    default:
      return false
    }
  }
}
