import Diagnostics

/// Looks for wordings that are to be avoided, in banks and in our own text. It would rather miss one than
/// cry wolf: what is denied, asked, quoted or called an error passes.
package enum Wording {
  /// What is found in a text that starts at byte `offset` of its source, in order of place. About linear.
  package static func matches(in text: some StringProtocol, at offset: Int = 0) -> [WordingMatch] {
    let text = WordingText(text, at: offset)
    var matches: [WordingMatch] = []
    // Forms contain one another: where 乡镇人大主任 stands, 镇人大主任 is nothing new.
    var ends: [Int: UInt32] = [:]
    for index in text.scalars.indices {
      for rule in starts[text.scalars[index]] ?? [] {
        guard let match = text.match(of: WordingTable.rules[rule], at: index),
          match.range.start >= ends[rule] ?? 0
        else { continue }
        ends[rule] = match.range.end
        matches.append(match)
      }
    }
    return matches
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
