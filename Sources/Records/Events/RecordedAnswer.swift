package import Questions

/// An answer as journals keep it: in the bank's letters or as it was typed. It can be read without the bank;
/// only with the question's type does it become an `Answer`.
package struct RecordedAnswer: Hashable, Sendable {
  /// `["A","C"]`, `["true"]`, the text of each blank, `["C","A","B"]`, `["1B","2A"]`, or one text.
  package let texts: [String]
  /// The key points that a short answer makes, counted from 1, once that was marked.
  package let points: [Int]?

  package init(texts: [String], points: [Int]? = nil) {
    self.texts = texts
    self.points = points
  }

  package init(_ answer: Answer) {
    switch answer {
    case .choice(let letters), .ordering(let letters): self.init(texts: letters.map(\.description))
    case .trueFalse(let value): self.init(texts: [value ? "true" : "false"])
    case .blanks(let texts): self.init(texts: texts)
    case .matching(let pairs): self.init(texts: pairs.map { "\($0.left + 1)\($0.right)" })
    case .short(let text, let points): self.init(texts: [text], points: points)
    }
  }

  /// The answer to a question of that type, or `nil` if it is none, since the question's type changed.
  package func answer(to type: QuestionType) -> Answer? {
    switch type {
    case .single, .multiple: letters.map { .choice($0) }
    case .ordering: letters.map { .ordering($0) }
    case .trueFalse:
      switch texts {
      case ["true"]: .trueFalse(true)
      case ["false"]: .trueFalse(false)
      default: nil
      }
    case .blank: .blanks(texts)
    case .matching: pairs.map { .matching($0) }
    case .short: texts.count == 1 ? .short(texts[0], points: points) : nil
    }
  }

  private var letters: [OptionLetter]? {
    let letters = texts.compactMap { OptionLetter($0) }
    return letters.count == texts.count ? letters : nil
  }

  private var pairs: [MatchedPair]? {
    let pairs = texts.compactMap { text -> MatchedPair? in
      guard let number = Int(text.dropLast()), number >= 1, let right = OptionLetter(text.suffix(1))
      else { return nil }
      return MatchedPair(left: number - 1, right: right)
    }
    return pairs.count == texts.count ? pairs : nil
  }
}
