/// Compares what was typed for one blank with its right answers as a person would. Width, case,
/// punctuation and white space do not matter; numbers are compared exactly and by value, units by family
/// (日 = 天, 人 = 名), and what is printed right before or after the blank may be typed along with it.
package struct BlankComparer: Sendable {
  private let alternatives: [String]
  private let before: ArraySlice<Character>
  private let after: ArraySlice<Character>

  /// So many printed characters on either side may be typed along.
  private static let reach = 12

  /// - Precondition: `fillIn` has a blank at `index`.
  package init(_ fillIn: FillIn, at index: Int) {
    alternatives = fillIn.blanks[index].alternatives
    let isEnd: (Character) -> Bool = { "。；;！!？?".contains($0) || $0.isNewline }
    let preceding = fillIn.texts[index].split(
      omittingEmptySubsequences: false, whereSeparator: isEnd)
    let following = fillIn.texts[index + 1].prefix { !isEnd($0) }
    before = Wording.fold(String(preceding.last ?? "")).suffix(Self.reach)
    after = Wording.fold(String(following)).prefix(Self.reach)
  }

  /// Takes time in proportion to the alternatives, and at most some 170 readings of each.
  package func compare(_ typed: String) -> BlankVerdict {
    let given = Wording(typed)
    if given.elements.isEmpty { return alternatives.contains(typed) ? .right : .wrong }
    var missing: String?
    var acceptsBareNumber = false
    for alternative in alternatives {
      let folded = Wording.fold(alternative)
      let right = Wording(folded: folded)
      switch compare(given, with: right, of: folded) {
      case .right: return .right
      case .wrong: acceptsBareNumber = acceptsBareNumber || right.isBareNumber
      case .missingUnit(let unit): missing = missing ?? unit
      }
    }
    guard let missing, !(given.isBareNumber && acceptsBareNumber) else { return .wrong }
    return .missingUnit(missing)
  }

  /// Compares with one right answer, whose characters are `folded`, alone and with what is printed.
  private func compare(
    _ given: Wording, with right: Wording, of folded: [Character]
  ) -> BlankVerdict {
    let unit = right.firstUnit
    var lacksUnit = right.hasOneNumber && given.isBareNumber
    for more in 0...after.count {
      for less in 0...before.count {
        let printed = Wording(folded: before.suffix(less) + folded + after.prefix(more))
        if printed.accepts(given) { return .right }
        let unitless = printed.withoutUnits
        // Where the unit is printed it may be left out: 五以上 before a printed 人以上.
        if unit == nil, unitless.accepts(given) { return .right }
        lacksUnit = lacksUnit || unitless.differsOnlyInNumbers(from: given)
      }
    }
    guard let unit, lacksUnit else { return .wrong }
    return .missingUnit(unit.word)
  }
}
