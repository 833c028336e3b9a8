/// Reads items in order, every one of them once: `CAB`, `3 1 2`, `3→1→2`, `C-A-B`.
enum OrderingLine {
  static func read(
    _ text: String, order: DisplayOrder
  ) throws(AnswerProblem) -> [OptionLetter] {
    let named = try NamedPlaces(AnswerToken.scan(text), count: order.letters.count)
    if let letter = named.repeated { throw .repeatedItem(letter.description) }
    guard named.missing.isEmpty else { throw .missingItems(named.missing.map(\.description)) }
    return named.places.map { order.letters[$0] }
  }
}
