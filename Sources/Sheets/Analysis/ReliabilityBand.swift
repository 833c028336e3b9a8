/// How far the marks of a test can be relied on to tell people apart. The raw value is the word in JSON.
package enum ReliabilityBand: String, Sendable, Hashable, CaseIterable {
  /// An alpha of 0.75 and more.
  case good
  /// 0.6 and more: enough to look at groups, not at people a few points apart.
  case fair
  /// Below.
  case poor
  /// There were fewer than `AnalysisThreshold.persons`.
  case tooFewPersons
  /// Everybody earned the same, or there is one item only.
  case undefined

  init(_ alpha: Figure, persons: Int) {
    guard persons >= AnalysisThreshold.persons else {
      self = .tooFewPersons
      return
    }
    guard let value = alpha.value else {
      self = .undefined
      return
    }
    switch value {
    case AnalysisThreshold.reliable...: self = .good
    case AnalysisThreshold.unreliable...: self = .fair
    default: self = .poor
    }
  }
}

extension TestAnalysis {
  package var reliability: ReliabilityBand { ReliabilityBand(alpha, persons: persons) }

  /// Whether there were persons enough to show more than counts.
  package var hasEnoughPersons: Bool { persons >= AnalysisThreshold.persons }
}
