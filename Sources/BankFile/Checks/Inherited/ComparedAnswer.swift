import Questions

/// What is right in a question, to be compared with what is right in another one.
enum ComparedAnswer {
  /// Texts of which each has to be right, in any order.
  case texts([String])
  case truth(Bool)
  /// For each blank the texts that are right.
  case blanks([[String]])
  case sequence([String])
  /// A short answer: there is no telling.
  case open

  init(_ body: QuestionBody) {
    switch body {
    case .single(let choices, _), .multiple(let choices):
      self = .texts(choices.filter(\.isRight).map(\.text))
    case .trueFalse(let isTrue): self = .truth(isTrue)
    case .blanks(let fillIn): self = .blanks(fillIn.blanks.map(\.alternatives))
    case .ordering(let steps): self = .sequence(steps)
    case .matching(let pairs):
      self = .texts(zip(pairs.lefts, pairs.key).map { $0 + " " + pairs.rights[$1] })
    case .short: self = .open
    }
  }

  /// Whether the two cannot both be right. Answers of different types are not compared.
  func contradicts(_ other: ComparedAnswer, asksTheSame: Bool) -> Bool {
    switch (self, other) {
    case (.texts(let left), .texts(let right)):
      left.count != right.count
        || !left.allSatisfy { text in right.contains { Self.agree([text], [$0]) } }
    case (.truth(let left), .truth(let right)): asksTheSame && left != right
    case (.blanks(let left), .blanks(let right)):
      left.count == right.count && !zip(left, right).allSatisfy { Self.agree($0, $1) }
    case (.sequence(let left), .sequence(let right)):
      left.count == right.count && !zip(left, right).allSatisfy { Self.agree([$0], [$1]) }
    default: false
    }
  }

  /// Whether a text of one stands for a text of the other, as typed answers are compared: 5年 is 五年.
  private static func agree(_ left: [String], _ right: [String]) -> Bool {
    let comparer = BlankComparer(
      FillIn(texts: ["", ""], blanks: [Blank(alternatives: right)]), at: 0)
    return left.contains { comparer.compare($0) != .wrong }
  }
}
