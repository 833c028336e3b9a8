import Diagnostics

/// A text in which wordings are looked for, as scalars with their places.
struct WordingText {
  let scalars: [Unicode.Scalar]
  /// Where each scalar starts, in bytes, and where the last one ends.
  private var offsets: [Int]

  init(_ text: some StringProtocol, at offset: Int) {
    scalars = Array(text.unicodeScalars)
    offsets = [offset]
    offsets.reserveCapacity(scalars.count + 1)
    var end = offset
    for scalar in scalars {
      end += UTF8.width(scalar)
      offsets.append(end)
    }
  }

  /// The wording that a rule forbids, if it begins at `start` and is meant.
  func match(of rule: WordingRule, at start: Int) -> WordingMatch? {
    guard let end = end(of: rule, at: start) else { return nil }
    let clause = clause(around: start..<end)
    if isQuoted(start..<end) || contains(WordingTable.mentions, in: clause)
      || contains(rule.isClaim ? WordingTable.denials : rule.contexts, in: clause)
    {
      return nil
    }
    var found = String.UnicodeScalarView()
    found.append(contentsOf: scalars[start..<end])
    return WordingMatch(
      text: String(found), range: ByteRange(offsets[start], offsets[end]), instead: rule.instead,
      isClaim: rule.isClaim)
  }

  /// Where the rule's pieces end, if they follow from `start` on.
  private func end(of rule: WordingRule, at start: Int) -> Int? {
    guard var end = end(ofPiece: rule.pieces[0], at: start, rule) else { return nil }
    for piece in rule.pieces.dropFirst() {
      let last = min(end + rule.gap, scalars.count - 1)
      guard end <= last, let next = nextPiece(piece, in: end...last, rule) else { return nil }
      end = next
    }
    return end
  }

  /// Where the first piece that begins in `places` ends; the end of the clause stops the search.
  private func nextPiece(_ forms: [String], in places: ClosedRange<Int>, _ rule: WordingRule)
    -> Int?
  {
    for place in places {
      if Self.stops.contains(scalars[place]) { return nil }
      if let end = end(ofPiece: forms, at: place, rule) { return end }
    }
    return nil
  }

  /// Where the longest form at `place` ends, unless it is part of a word that means something else.
  private func end(ofPiece forms: [String], at place: Int, _ rule: WordingRule) -> Int? {
    let fitting = forms.filter { stands($0, at: place) }
    guard let count = fitting.map(\.unicodeScalars.count).max() else { return nil }
    let end = place + count
    let isExcepted = rule.exceptions.contains { exception in
      let length = exception.unicodeScalars.count
      let first = max(0, end - length)
      return first <= place
        && (first...place).contains { stands(exception, at: $0) && $0 + length >= end }
    }
    return isExcepted ? nil : end
  }

  private func stands(_ text: String, at place: Int) -> Bool {
    place <= scalars.count && scalars[place...].starts(with: text.unicodeScalars)
  }

  private func contains(_ words: [String], in range: Range<Int>) -> Bool {
    range.contains { place in
      words.contains {
        stands($0, at: place) && place + $0.unicodeScalars.count <= range.upperBound
      }
    }
  }

  private func clause(around range: Range<Int>) -> Range<Int> {
    let start =
      scalars[..<range.lowerBound].lastIndex(where: Self.stops.contains).map { $0 + 1 } ?? 0
    let end = scalars[range.upperBound...].firstIndex(where: Self.stops.contains) ?? scalars.count
    return start..<end
  }

  /// Whether it stands in a title, or in a quotation too short to be a sentence.
  private func isQuoted(_ range: Range<Int>) -> Bool {
    let before = scalars[..<range.lowerBound].suffix(Self.longestQuotation)
    let after = scalars[range.upperBound...].prefix(Self.longestQuotation)
    guard
      let open = before.lastIndex(where: { Self.quotes[$0] != nil || Self.closing.contains($0) }),
      let close = Self.quotes[scalars[open]]
    else { return false }
    return after.first { Self.quotes[$0] != nil || Self.closing.contains($0) } == close
  }

  private static let longestQuotation = 12
  private static let quotes: [Unicode.Scalar: Unicode.Scalar] = [
    "“": "”", "‘": "’", "「": "」", "『": "』", "《": "》",
  ]
  private static let closing = Set(quotes.values)
  private static let stops: Set<Unicode.Scalar> = [
    "，", "。", "；", "：", "！", "？", ",", ";", ":", "!", "?", "\n",
  ]
}
