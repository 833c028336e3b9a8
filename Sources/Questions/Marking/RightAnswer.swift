extension Question {
  /// The right answer in the bank's letters; of a blank the form to show first, of a short answer the
  /// model answer with all its points.
  package var rightAnswer: Answer {
    switch body {
    case .single(_, let right):
      .choice([right])
    case .multiple(let choices):
      .choice(
        choices.indices.filter { choices[$0].isRight }.compactMap(OptionLetter.init(index:)))
    case .trueFalse(let isTrue):
      .trueFalse(isTrue)
    case .blanks(let fillIn):
      .blanks(fillIn.blanks.map { $0.alternatives[0] })
    case .ordering(let items):
      .ordering(items.indices.compactMap(OptionLetter.init(index:)))
    case .matching(let matching):
      .matching(
        matching.key.enumerated().compactMap { left, right in
          OptionLetter(index: right).map { MatchedPair(left: left, right: $0) }
        })
    case .short(let model, let points):
      .short(model, points: Array(1..<points.count + 1))
    }
  }
}

extension Answer {
  /// The same answer with the letters that the screen shows in `order`; choices in order of those
  /// letters. Letters that `order` does not have are left out.
  package func shown(in order: DisplayOrder) -> Answer {
    switch self {
    case .choice(let letters):
      .choice(letters.compactMap(order.shownLetter).sorted())
    case .ordering(let letters):
      .ordering(letters.compactMap(order.shownLetter))
    case .matching(let pairs):
      .matching(
        pairs.compactMap { pair in
          order.shownLetter(of: pair.right).map { MatchedPair(left: pair.left, right: $0) }
        })
    case .trueFalse, .blanks, .short:
      self
    }
  }
}
