package import Questions

/// What one person did with one item.
package enum TestResponse: Sendable, Hashable {
  /// Left open: no marks, and no option picked.
  case unanswered
  /// Marked with so many points; the options picked, where they are known. They are not known when only the
  /// marks were keyed in, and mean nothing for types without options.
  case marked(Double, picked: Set<OptionLetter>?)

  /// An answer with the points it earned, in the letters of the bank; `nil` for one left open.
  package init(_ answer: Answer?, earned: Points) {
    guard let answer else {
      self = .unanswered
      return
    }
    let picked: Set<OptionLetter>? =
      switch answer {
      case .choice(let letters): Set(letters)
      case .trueFalse(let isTrue): [TestItem.letter(of: isTrue)]
      case .blanks, .ordering, .matching, .short: nil
      }
    self = .marked(Double(earned.hundredths) / 100, picked: picked)
  }
}

/// Why the responses of a person cannot be entered. Items are counted from 0.
package enum ResponseFault: Error, Sendable, Hashable {
  /// There are more or fewer responses than items.
  case count(Int, wanted: Int)
  /// The marks of an item are below nothing, above its maximum, or no number.
  case marks(item: Int)
  /// An option was picked that the item does not have.
  case option(OptionLetter, item: Int)
}
