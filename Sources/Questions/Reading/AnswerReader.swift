/// Reads what a person types at a question: letters of any case and width, digits, any usual separators,
/// √ and ×, 对 and 错. Answers come out in the bank's letters.
package enum AnswerReader {
  /// Reads a whole answer. `order` is the order in which the question stands on the screen; texts for
  /// several blanks are split by `；`, `;` or `|`. `\:` at the start is a colon, `?` or `？` at the end
  /// means guessing.
  package static func read(
    _ typed: String, question: Question, order: DisplayOrder
  ) -> AnswerReading {
    let line = TypedLine(typed)
    guard !line.text.isEmpty else { return .misunderstood(.emptyAnswer) }
    do throws(AnswerProblem) {
      return .understood(
        try answer(line.text, question: question, order: order), sure: line.sure)
    } catch {
      return .misunderstood(error)
    }
  }

  /// Reads the text for one blank, where they are asked for one by one.
  ///
  /// - Precondition: `fillIn` has a blank at `index`.
  package static func readBlank(
    _ typed: String, at index: Int, of fillIn: FillIn
  ) -> BlankReading {
    let line = TypedLine(typed)
    guard !line.text.isEmpty else { return .misunderstood(.emptyAnswer) }
    do throws(AnswerProblem) {
      try BlankLine.check(line.text, at: index, of: fillIn)
      return .understood(line.text, sure: line.sure)
    } catch {
      return .misunderstood(error)
    }
  }

  private static func answer(
    _ text: String, question: Question, order: DisplayOrder
  ) throws(AnswerProblem) -> Answer {
    switch question.body {
    case .single(let choices, _):
      .choice([try ChoiceLine.one(text, choices: choices, order: order)])
    case .multiple(let choices):
      .choice(try ChoiceLine.several(text, choices: choices, order: order))
    case .trueFalse:
      .trueFalse(try TrueFalseWord.read(text))
    case .blanks(let fillIn):
      .blanks(try BlankLine.texts(text, of: fillIn))
    case .ordering:
      .ordering(try OrderingLine.read(text, order: order))
    case .matching(let matching):
      .matching(try MatchingLine.read(text, lefts: matching.lefts.count, order: order))
    case .short:
      .short(text, points: nil)
    }
  }
}
