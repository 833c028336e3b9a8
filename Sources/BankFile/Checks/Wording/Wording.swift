/// Looks for wordings that are to be avoided, in banks and in our own text. It would rather miss one than
/// cry wolf: what is denied, asked, quoted or called an error passes.
package enum Wording {
  /// What is found in a text that starts at byte `offset` of its source, in order of place. About linear.
  package static func matches(in text: some StringProtocol, at offset: Int = 0) -> [WordingMatch] {
    let text = WordingText(text, at: offset)
    return text.scalars.indices.flatMap { index in
      (starts[text.scalars[index]] ?? []).compactMap { text.match(of: WordingTable.rules[$0], at: index) }
    }
  }

  /// For each character the rules with which they may begin.
  private static let starts: [Unicode.Scalar: [Int]] = {
    var starts: [Unicode.Scalar: Set<Int>] = [:]
    for (index, rule) in WordingTable.rules.enumerated() {
      for form in rule.pieces[0] {
        if let first = form.unicodeScalars.first { starts[first, default: []].insert(index) }
      }
    }
    return starts.mapValues { $0.sorted() }
  }()
}
