/// A statistic, or why there is none.
package enum Figure: Sendable, Hashable {
  case known(Double)
  case undefined(Undefined)

  /// Why a statistic has no value.
  package enum Undefined: String, Sendable, Hashable {
    /// Its formula needs more persons than there were.
    case tooFewPersons
    /// Its formula needs more items than there were.
    case tooFewItems
    /// Everybody earned the same, at the item, at the others, or on the whole.
    case noVariance
    /// The item goes against the rest of the test, so that it has no weight in it.
    case negativeCovariance
    /// It means nothing here: the marks of an item without marks, guessing at multiple choice.
    case notApplicable
  }

  package var value: Double? {
    guard case .known(let value) = self else { return nil }
    return value
  }

  func map(_ change: (Double) -> Double) -> Figure {
    guard case .known(let value) = self else { return self }
    return .known(change(value))
  }
}
