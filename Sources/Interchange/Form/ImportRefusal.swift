/// Something in a file that was not taken over, and why.
package struct ImportRefusal: Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    /// Text that asks nothing.
    case notAQuestion
    /// A kind of question that a bank does not have, by its name in the source.
    case unsupportedKind(String)
    case noAnswer
    case noRightOption
    case severalRightOptions
    case tooFewOptions
    case tooManyOptions
    case emptyStem
    /// The grammar of the format is broken here: what was expected.
    case syntax(String)
    /// An answer that names no option.
    case answerNamesNoOption(String)
    /// It is not clear enough what is meant, and nobody was asked.
    case unsure
    /// The bank that it would become has an error there, by its code.
    case invalid(code: String)
    /// Something stands there that has no place in the format.
    case stray(String)
  }

  package let place: ImportPlace
  package let reason: Reason
  /// The beginning of what was refused, to find it again.
  package let excerpt: String

  package init(_ reason: Reason, at place: ImportPlace, excerpt: String) {
    self.place = place
    self.reason = reason
    self.excerpt = String(excerpt.split(whereSeparator: \.isNewline).first?.prefix(40) ?? "")
  }
}
