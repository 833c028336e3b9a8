/// Reads pairs: `1B 2A`, `1-B,2-A`, `1→B`, `B1 A2`, digits alone as `1-2 2-1` or `12 21`, and letters
/// alone, `BA`, in the order of the left-hand sides. Every left-hand side needs its pair.
enum MatchingLine {
  static func read(
    _ text: String, lefts: Int, order: DisplayOrder
  ) throws(AnswerProblem) -> [MatchedPair] {
    var letterOf: [Int: OptionLetter] = [:]
    for (left, right) in try namedPairs(text, lefts: lefts, rights: order.letters.count) {
      guard let number = Int(left), (0..<lefts).contains(number - 1) else {
        throw .noSuchLeft(left, last: lefts)
      }
      guard let shown = letter(right), let letter = order.bankLetter(shownAs: shown) else {
        throw NamedPlaces.noSuchOption(right, order.letters.count)
      }
      guard letterOf.updateValue(letter, forKey: number) == nil else { throw .repeatedItem(left) }
    }
    let missing = (1..<lefts + 1).filter { letterOf[$0] == nil }
    guard missing.isEmpty else { throw .missingItems(missing.map(String.init)) }
    return letterOf.sorted { $0.key < $1.key }
      .map { MatchedPair(left: $0.key - 1, right: $0.value) }
  }

  /// The two sides of each pair as typed: a number, and a letter or a number.
  private static func namedPairs(
    _ text: String, lefts: Int, rights: Int
  ) throws(AnswerProblem) -> [(left: String, right: String)] {
    let names = try names(text, lefts: lefts, rights: rights)
    guard !names.isEmpty else { throw .emptyAnswer }
    if !names.contains(where: isNumber) {
      return names.enumerated().map { (String($0.offset + 1), $0.element) }
    }
    guard names.count.isMultiple(of: 2) else { throw .notUnderstood(text) }
    let pairs = stride(from: 0, to: names.count, by: 2).map { (names[$0], names[$0 + 1]) }
    if pairs.allSatisfy({ isNumber($0.0) }), Set(pairs.map { isNumber($0.1) }).count == 1 {
      return pairs
    }
    guard pairs.allSatisfy({ !isNumber($0.0) && isNumber($0.1) }) else {
      throw .notUnderstood(text)
    }
    return pairs.map { ($0.1, $0.0) }
  }

  private static func names(
    _ text: String, lefts: Int, rights: Int
  ) throws(AnswerProblem) -> [String] {
    try AnswerToken.scan(text).flatMap { token in
      switch token {
      case .letter(let letter): [letter.description]
      case .number(let run): NamedPlaces.numbers(run, upTo: max(lefts, rights))
      case .dash, .gap: [String]()
      }
    }
  }

  private static func isNumber(_ name: String) -> Bool { Int(name) != nil }

  private static func letter(_ name: String) -> OptionLetter? {
    guard let number = Int(name) else { return OptionLetter(name) }
    return OptionLetter(index: number - 1)
  }
}
