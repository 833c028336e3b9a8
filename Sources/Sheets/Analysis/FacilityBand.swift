/// How hard an item was, in words of a trainer. The raw value is the word in JSON.
package enum FacilityBand: String, Sendable, Hashable, CaseIterable {
  /// Nearly everybody knows it: 95 % and more.
  case veryEasy
  /// Most know it: 80 % and more.
  case easy
  /// 50 % and more.
  case moderate
  /// Half do not know it: 20 % and more.
  case hard
  /// Hardly anybody knows it.
  case veryHard

  /// - Parameter facility: 0…1.
  init(_ facility: Double) {
    // A mean such as 19/20 may lie a little below 0.95 in binary.
    switch facility + MarkTolerance.share {
    case AnalysisThreshold.veryEasy...: self = .veryEasy
    case AnalysisThreshold.easy...: self = .easy
    case AnalysisThreshold.hard...: self = .moderate
    case AnalysisThreshold.veryHard...: self = .hard
    default: self = .veryHard
    }
  }
}
