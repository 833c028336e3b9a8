/// The facts gone stale, ready to be looked for in the text of questions.
package struct StaleFacts: Sendable {
  package let facts: [StaleFact]
  /// A stem with one of these words speaks of the past or asks for the wrong statement, and is not examined.
  package let exemptions: [String]
  /// For the first scalar of a pattern's first piece, the facts and patterns that start with it.
  private var starts: [Unicode.Scalar: [(fact: Int, pieces: [[Unicode.Scalar]])]] = [:]

  package init(_ facts: [StaleFact] = [], exemptions: [String] = []) {
    self.facts = facts
    self.exemptions = exemptions
    for (index, fact) in facts.enumerated() {
      for pattern in fact.patterns {
        let pieces = pattern.map(Self.letters)
        guard let first = pieces.first?.first else { continue }
        starts[first, default: []].append((index, pieces))
      }
    }
  }

  /// Whether a stem has one of the exempting words.
  package func exempts(stem: String) -> Bool {
    let stem = Self.letters(stem)
    return exemptions.contains { Self.contains(stem, Self.letters($0)) }
  }

  /// The facts that `text` states, in the order of the registry. Only letters and digits count, whatever
  /// their width and case. About linear in the length of the text.
  ///
  /// The caller puts the text together: the stem with its blanks filled, and the stem followed by what is
  /// right.
  package func found(in text: String) -> [StaleFact] {
    let text = Self.letters(text)
    var found: Set<Int> = []
    for (offset, scalar) in text.enumerated() {
      for (fact, pieces) in starts[scalar] ?? [] where !found.contains(fact) {
        guard text[offset...].starts(with: pieces[0]) else { continue }
        if pieces.dropFirst().allSatisfy({ Self.contains(text, $0) }) { found.insert(fact) }
      }
    }
    return found.sorted().map { facts[$0] }
  }

  /// The letters and digits of a text in one width and case.
  private static func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      let folded = FoldedText.fold(scalar)
      return isLetter(folded) ? Array(folded.properties.lowercaseMapping.unicodeScalars) : []
    }
  }

  /// Unicode categories L and N.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  private static func contains(_ text: [Unicode.Scalar], _ piece: [Unicode.Scalar]) -> Bool {
    guard let first = piece.first else { return true }
    return text.indices.contains { text[$0] == first && text[$0...].starts(with: piece) }
  }
}
