/// Reads the options picked: `AC`, `a,c`, `Ａ、Ｃ`, `1 3`, `13`, `选A`, or the very text of one option.
enum ChoiceLine {
  static func one(
    _ text: String, choices: [Choice], order: DisplayOrder
  ) throws(AnswerProblem) -> OptionLetter {
    let places = try places(text, choices: choices, order: order).places
    guard Set(places).count == 1 else { throw .oneOptionOnly }
    return order.letters[places[0]]
  }

  static func several(
    _ text: String, choices: [Choice], order: DisplayOrder
  ) throws(AnswerProblem) -> [OptionLetter] {
    let named = try places(text, choices: choices, order: order)
    if let letter = named.repeated { throw .repeatedItem(letter.description) }
    return named.places.map { order.letters[$0] }.sorted()
  }

  private static func places(
    _ text: String, choices: [Choice], order: DisplayOrder
  ) throws(AnswerProblem) -> NamedPlaces {
    do {
      let tokens = try AnswerToken.scan(text)
      let named = try NamedPlaces(tokens, count: order.letters.count)
      try refuseRange(named, tokens)
      return named
    } catch {
      guard let place = place(ofOptionReading: text, choices: choices, order: order) else {
        throw error
      }
      return try NamedPlaces([.letter(place)], count: order.letters.count)
    }
  }

  /// `A-D` is taken for neither `AD` nor `ABCD`. `A-B` is the same either way.
  private static func refuseRange(
    _ named: NamedPlaces, _ tokens: [AnswerToken]
  ) throws(AnswerProblem) {
    guard tokens.contains(.dash), named.places.count == 2,
      let first = OptionLetter(index: named.places[0]),
      let last = OptionLetter(index: named.places[1]), last.index - first.index >= 2
    else { return }
    throw .rangeOrPair(first, last)
  }

  /// The place of the only option whose whole text was typed.
  private static func place(
    ofOptionReading text: String, choices: [Choice], order: DisplayOrder
  ) -> OptionLetter? {
    func bare(_ text: String) -> String {
      TextFolding.fold(text).filter { !$0.isPunctuationOrSpace }
    }
    let typed = bare(text)
    let fitting = choices.indices.filter { !typed.isEmpty && bare(choices[$0].text) == typed }
    guard fitting.count == 1, let letter = OptionLetter(index: fitting[0]) else { return nil }
    return order.shownLetter(of: letter)
  }
}
