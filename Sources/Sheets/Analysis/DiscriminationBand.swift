/// How well an item tells the strong from the weak. The raw value is the word in JSON.
package enum DiscriminationBand: String, Sendable, Hashable, CaseIterable {
  /// 0.5 and more.
  case veryGood
  /// 0.3 and more.
  case adequate
  /// 0.2 and more.
  case weak
  /// 0 and more: right or wrong has little to do with the rest.
  case veryWeak
  /// Below 0: the strong get it wrong more often.
  case negative
  /// There were fewer than `AnalysisThreshold.persons`.
  case tooFewPersons
  /// Everybody earned the same, at the item or at the others.
  case undefined

  init(_ discrimination: Figure, persons: Int) {
    guard persons >= AnalysisThreshold.persons else {
      self = .tooFewPersons
      return
    }
    guard let value = discrimination.value else {
      self = .undefined
      return
    }
    // A correlation of exactly a bound, nothing among them, may come out a little below it.
    switch value + MarkTolerance.share {
    case AnalysisThreshold.veryGood...: self = .veryGood
    case AnalysisThreshold.adequate...: self = .adequate
    case AnalysisThreshold.weak...: self = .weak
    case 0...: self = .veryWeak
    default: self = .negative
    }
  }
}
