/// Which of the bank's letters stands at which place on the screen: for the options of a choice question,
/// the items to be put in order, or the right-hand sides of a matching question. Empty for the rest.
package struct DisplayOrder: Hashable, Sendable {
  /// The bank's letters from the first place to the last; each letter from A on stands here once.
  package let letters: [OptionLetter]

  /// The bank's own order, as in study mode.
  package init(unmixed question: Question) {
    letters = Self.letters(of: question)
  }

  /// An order for one showing. 乱序：否 keeps the bank's; items to be put in order are mixed all the
  /// same, and never stand in the right order when there are two or more.
  package init(for question: Question, using generator: inout SplitMix64) {
    let letters = Self.letters(of: question)
    if case .ordering = question.body {
      let mixed = letters.shuffled(using: &generator)
      // One step round is never the right order again, and needs no second draw.
      self.letters = mixed == letters ? Array(mixed.dropFirst() + mixed.prefix(1)) : mixed
    } else {
      self.letters = question.fields.shuffles ? letters.shuffled(using: &generator) : letters
    }
  }

  /// Reads the recorded form, such as `CABD`; `nil` unless each letter from A on stands in it once.
  package init?(_ recorded: String) {
    let letters = recorded.map { OptionLetter(String($0)) }
    guard Set(letters.map { $0?.index }) == Set(0..<letters.count) else { return nil }
    self.letters = letters.compactMap(\.self)
  }

  /// The bank's letter of what the screen calls `shown`; `nil` if the screen has no such letter.
  package func bankLetter(shownAs shown: OptionLetter) -> OptionLetter? {
    letters.indices.contains(shown.index) ? letters[shown.index] : nil
  }

  /// What the screen calls the option that the bank calls `letter`; `nil` if the bank has no such letter.
  package func shownLetter(of letter: OptionLetter) -> OptionLetter? {
    letters.firstIndex(of: letter).flatMap(OptionLetter.init(index:))
  }

  private static func letters(of question: Question) -> [OptionLetter] {
    let count =
      switch question.body {
      case .single(let choices, _), .multiple(let choices): choices.count
      case .ordering(let items): items.count
      case .matching(let matching): matching.rights.count
      case .trueFalse, .blanks, .short: 0
      }
    return (0..<count).compactMap(OptionLetter.init(index:))
  }
}

extension DisplayOrder: CustomStringConvertible {
  /// The recorded form: `CABD`.
  package var description: String { letters.map(\.description).joined() }
}
