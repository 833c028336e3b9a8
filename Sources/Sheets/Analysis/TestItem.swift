package import Questions

/// One question of a test, as the statistics need it.
package struct TestItem: Sendable, Hashable {
  package let type: QuestionType
  /// Full marks.
  package let maximum: Points
  /// The options that can be picked: those of single and multiple choice, A and B of true or false. Empty
  /// for types without options.
  package let options: [OptionLetter]
  /// Which of them are right.
  package let key: Set<OptionLetter>
  /// What somebody who answers without reading earns on average, as a share of full marks; `nil` where
  /// there is no telling, as for multiple choice.
  package let guessScore: Double?

  /// What a right statement is picked as: A stands for true and B for false, as on a form.
  package static func letter(of isTrue: Bool) -> OptionLetter {
    optionLetters(2)[isTrue ? 0 : 1]
  }

  /// Full marks below nothing count as nothing.
  package init(_ question: Question, maximum: Points) {
    self.init(question.body, maximum: maximum)
  }

  /// The same with other right answers than the question's own; whatever any of them picks counts as right.
  package init(_ question: Question, maximum: Points, right answers: [Answer]) {
    let own = TestItem(question, maximum: maximum)
    let picked = answers.flatMap { answer -> [OptionLetter] in
      switch answer {
      case .choice(let letters): letters
      case .trueFalse(let isTrue): [Self.letter(of: isTrue)]
      case .blanks, .ordering, .matching, .short: []
      }
    }
    self.init(own, key: Set(picked).intersection(own.options))
  }

  private init(_ other: TestItem, key: Set<OptionLetter>) {
    type = other.type
    maximum = other.maximum
    options = other.options
    self.key = key
    guessScore = other.guessScore
  }

  package init(_ body: QuestionBody, maximum: Points) {
    type = body.type
    self.maximum = max(maximum, .zero)
    switch body {
    case .single(let choices, let right):
      options = Self.optionLetters(choices.count)
      key = [right]
      guessScore = choices.isEmpty ? nil : 1 / Double(choices.count)
    case .multiple(let choices):
      options = Self.optionLetters(choices.count)
      key = Set(options.filter { choices[$0.index].isRight })
      guessScore = nil
    case .trueFalse(let isTrue):
      options = Self.optionLetters(2)
      key = [Self.letter(of: isTrue)]
      guessScore = 0.5
    case .matching(let matching):
      options = []
      key = []
      guessScore = matching.rights.isEmpty ? nil : 1 / Double(matching.rights.count)
    case .ordering(let items):
      options = []
      key = []
      // Whatever the order, one item stands in its right place on average.
      guessScore = items.isEmpty ? nil : 1 / Double(items.count)
    case .blanks, .short:
      options = []
      key = []
      guessScore = 0
    }
  }

  private static func optionLetters(_ count: Int) -> [OptionLetter] {
    (0..<count).compactMap(OptionLetter.init(index:))
  }
}
