extension MarkingPolicy {
  /// What `answer` earns at `question`. The policy decides for multiple choice only; of the others
  /// single choice and true/false are right or not, ordering counts items in the right place, matching
  /// right pairs, fill-in right blanks, and a short answer the points that whoever marked it found.
  ///
  /// An answer of another type, and a short answer not yet marked, earns nothing. `fullPoints` matters
  /// only to `perOptionPoints`, which without it shares out as `perOption` does.
  package func credit(
    for answer: Answer, of question: Question, fullPoints: Points? = nil
  ) -> Credit {
    switch (question.body, answer) {
    case (.single(_, let right), .choice(let picked)):
      picked == [right] ? .full : .none
    case (.multiple(let choices), .choice(let picked)):
      credit(picked: Set(picked.map(\.index)), of: choices, fullPoints: fullPoints)
    case (.trueFalse(let isTrue), .trueFalse(let given)):
      given == isTrue ? .full : .none
    case (.blanks(let fillIn), .blanks(let texts)):
      Self.credit(texts: texts, of: fillIn)
    case (.ordering(let items), .ordering(let given)):
      Self.credit(order: given, of: items)
    case (.matching(let matching), .matching(let pairs)):
      Self.credit(pairs: pairs, of: matching)
    case (.short(_, let points), .short(_, let made)):
      Self.credit(made: made ?? [], of: points)
    default:
      .none
    }
  }

  private func credit(
    picked: Set<Int>, of choices: [Choice], fullPoints: Points?
  ) -> Credit {
    let right = Set(choices.indices.filter { choices[$0].isRight })
    if picked == right { return .full }
    let hits = picked.intersection(right).count
    if self == .weighted {
      let wrong = choices.count - right.count
      let misses = picked.subtracting(right).count
      return Credit(
        Double(hits) / Double(max(right.count, 1)) - Double(misses) / Double(max(wrong, 1)))
    }
    guard hits > 0, picked.isSubset(of: right) else { return .none }
    switch self {
    case .allOrNothing, .weighted:
      return .none
    case .halfForPart:
      return Credit(0.5)
    case .perOption:
      return Credit(hits, of: right.count)
    case .perOptionPoints(let points):
      guard let fullPoints, fullPoints > .zero else { return Credit(hits, of: right.count) }
      return Credit(hits * points.hundredths, of: fullPoints.hundredths)
    }
  }

  private static func credit(texts: [String], of fillIn: FillIn) -> Credit {
    let right = zip(fillIn.blanks.indices, texts).count(where: { index, text in
      BlankComparer(fillIn, at: index).compare(text) == .right
    })
    return Credit(right, of: fillIn.blanks.count)
  }

  private static func credit(order: [OptionLetter], of items: [String]) -> Credit {
    // Two items of the same wording may stand in for each other.
    let right = zip(items, order).count(where: { item, letter in
      items.indices.contains(letter.index) && items[letter.index] == item
    })
    return Credit(right, of: items.count)
  }

  private static func credit(pairs: [MatchedPair], of matching: Matching) -> Credit {
    let given = Dictionary(pairs.map { ($0.left, $0.right.index) }) { _, last in last }
    let right = matching.key.indices.count(where: { given[$0] == matching.key[$0] })
    return Credit(right, of: matching.key.count)
  }

  private static func credit(made: [Int], of points: [KeyPoint]) -> Credit {
    let all = points.reduce(Points.zero) { $0 + $1.points }
    let earned = Set(made).filter { points.indices.contains($0 - 1) }
      .reduce(Points.zero) { $0 + points[$1 - 1].points }
    return Credit(earned.hundredths, of: all.hundredths)
  }
}
