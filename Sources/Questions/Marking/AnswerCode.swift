/// An answer as the journals hold it: an array of strings. The key points of a short answer stand in a
/// field of their own.
package enum AnswerCode {
  /// `["A","C"]`, `["true"]`, the raw text of each blank, `["C","A","B"]`, `["1B","2A"]`, `[text]`.
  package static func encode(_ answer: Answer) -> [String] {
    switch answer {
    case .choice(let letters), .ordering(let letters): letters.map(\.description)
    case .trueFalse(let isTrue): [isTrue ? "true" : "false"]
    case .blanks(let texts): texts
    case .matching(let pairs): pairs.map { "\($0.left + 1)\($0.right)" }
    case .short(let text, _): [text]
    }
  }

  /// The answer that `strings` stand for at a question of that type; `nil` if they stand for none.
  /// `points` are the key points (from 1) that a marked short answer makes.
  package static func decode(
    _ strings: [String], type: QuestionType, points: [Int]? = nil
  ) -> Answer? {
    switch type {
    case .single, .multiple:
      letters(strings).map(Answer.choice)
    case .ordering:
      letters(strings).map(Answer.ordering)
    case .trueFalse:
      strings == ["true"] ? .trueFalse(true) : strings == ["false"] ? .trueFalse(false) : nil
    case .blank:
      .blanks(strings)
    case .matching:
      allOrNil(strings.map(pair)).map(Answer.matching)
    case .short:
      strings.count == 1 ? .short(strings[0], points: points) : nil
    }
  }

  private static func letters(_ strings: [String]) -> [OptionLetter]? {
    allOrNil(strings.map { OptionLetter($0) })
  }

  private static func pair(_ text: String) -> MatchedPair? {
    guard let number = Int(text.dropLast()), number >= 1, let right = OptionLetter(text.suffix(1))
    else { return nil }
    return MatchedPair(left: number - 1, right: right)
  }

  private static func allOrNil<Value>(_ values: [Value?]) -> [Value]? {
    let present = values.compactMap(\.self)
    return present.count == values.count ? present : nil
  }
}
