package import Papers
package import Questions

/// Answers as a person could give them.
package enum RandomAnswer {
  package static func answer(to question: Question, using chance: inout SplitMix64) -> Answer {
    let letters = DisplayOrder(unmixed: question).letters.shuffled(using: &chance)
    switch question.body {
    case .single: return .choice([letters[0]])
    case .multiple: return .choice(letters.prefix(1 + chance.next(below: 4)).sorted())
    case .trueFalse: return .trueFalse(chance.next(below: 2) == 0)
    case .blanks(let fillIn):
      return .blanks(
        fillIn.blanks.map { $0.alternatives[0] + (chance.next(below: 3) == 0 ? "错" : "") })
    case .ordering: return .ordering(letters)
    case .matching(let matching):
      return .matching(
        matching.lefts.indices.map { left in
          MatchedPair(left: left, right: letters[chance.next(below: letters.count)])
        })
    case .short(let model, let points):
      return .short(model, points: (1...points.count).filter { _ in chance.next(below: 2) == 0 })
    }
  }

  /// What becomes of the answer on its way over paper: printed letters, typed, and read again.
  package static func typed(_ answer: Answer, at item: PaperItem) -> Answer? {
    if case .short = answer { return answer }
    let line: String
    switch answer.shown(in: item.order) {
    case .trueFalse(let isTrue): line = isTrue ? "√" : "×"
    case .blanks(let texts): line = texts.joined(separator: "；")
    case let shown: line = AnswerCode.encode(shown).joined(separator: " ")
    }
    guard
      case .understood(let read, _) = AnswerReader.read(
        line, question: item.question, order: item.order)
    else { return nil }
    return read
  }
}
