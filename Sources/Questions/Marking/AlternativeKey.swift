/// A question with another right answer than its own: what marks answers when a key turned out to be wrong.
package struct AlternativeKey: Hashable, Sendable {
  private let question: Question
  /// For ordering, which place of the new key each letter has; letters are read through it.
  private let places: [OptionLetter: OptionLetter]

  /// `nil` if `answer` cannot be the key of `question`: it is of another type, names what the question does not
  /// have, or is not whole. Short answers have no key.
  package init?(_ question: Question, key answer: Answer) {
    guard let keyed = Self.body(question.body, key: answer) else { return nil }
    self.question = Question(
      name: question.name, label: question.label, chapter: question.chapter,
      parent: question.parent, stem: question.stem, body: keyed.body, fields: question.fields)
    places = keyed.places
  }

  /// What `answer` earns if this is the key.
  package func credit(for answer: Answer, by policy: MarkingPolicy, fullPoints: Points) -> Credit {
    policy.credit(for: read(answer), of: question, fullPoints: fullPoints)
  }

  private func read(_ answer: Answer) -> Answer {
    guard case .ordering(let letters) = answer, !places.isEmpty else { return answer }
    return .ordering(letters.compactMap { places[$0] })
  }

  private typealias Keyed = (body: QuestionBody, places: [OptionLetter: OptionLetter])

  private static func body(_ body: QuestionBody, key: Answer) -> Keyed? {
    switch (body, key) {
    case (.single(let choices, _), .choice(let letters)):
      guard letters.count == 1, choices.indices.contains(letters[0].index) else { return nil }
      return (.single(choices: choices, right: letters[0]), [:])
    case (.multiple(let choices), .choice(let letters)):
      let right = Set(letters.map(\.index))
      guard !right.isEmpty, right.allSatisfy(choices.indices.contains) else { return nil }
      let marked = choices.enumerated().map { index, choice in
        Choice(text: choice.text, isRight: right.contains(index), feedback: choice.feedback)
      }
      return (.multiple(choices: marked), [:])
    case (.trueFalse, .trueFalse(let isTrue)):
      return (.trueFalse(isTrue), [:])
    case (.blanks(let fillIn), .blanks(let texts)):
      guard texts.count == fillIn.blanks.count, texts.allSatisfy({ !$0.isEmpty }) else {
        return nil
      }
      let blanks = texts.map { Blank(alternatives: [$0]) }
      return (.blanks(FillIn(texts: fillIn.texts, blanks: blanks)), [:])
    case (.ordering(let items), .ordering(let letters)):
      return ordering(items, key: letters)
    case (.matching(let matching), .matching(let pairs)):
      return Self.matching(matching, key: pairs).map { (.matching($0), [:]) }
    default:
      return nil
    }
  }

  private static func ordering(_ items: [String], key: [OptionLetter]) -> Keyed? {
    guard key.map(\.index).sorted() == Array(items.indices) else { return nil }
    let places = key.enumerated().compactMap { place, letter in
      OptionLetter(index: place).map { (letter, $0) }
    }
    return (.ordering(key.map { items[$0.index] }), Dictionary(uniqueKeysWithValues: places))
  }

  private static func matching(_ matching: Matching, key pairs: [MatchedPair]) -> Matching? {
    let right = Dictionary(pairs.map { ($0.left, $0.right.index) }) { _, last in last }
    let key = matching.lefts.indices.compactMap { right[$0] }
    guard key.count == matching.lefts.count, pairs.count == key.count,
      key.allSatisfy(matching.rights.indices.contains)
    else { return nil }
    return Matching(lefts: matching.lefts, rights: matching.rights, key: key)
  }
}
