/// What a person may choose about a schedule.
package struct SchedulePolicy: Hashable, Sendable {
  /// What a desired retention may be.
  package static let retentions = 0.7...0.99
  /// What a longest interval may be, in days: up to a hundred years.
  package static let maximumIntervals = 1...36_500

  /// The chance to remember at which a question comes up again.
  package let desiredRetention: Double
  /// The longest interval, in days.
  package let maximumInterval: Int
  /// Whether intervals are varied a little, so that what was learnt together does not come up together
  /// for ever; see `IntervalFuzz`.
  package let isFuzzed: Bool

  /// Values out of range are brought into it.
  package init(
    desiredRetention: Double = 0.9, maximumInterval: Int = 36_500, isFuzzed: Bool = true
  ) {
    let (retentions, intervals) = (Self.retentions, Self.maximumIntervals)
    self.desiredRetention =
      min(retentions.upperBound, max(retentions.lowerBound, desiredRetention))
    self.maximumInterval = min(intervals.upperBound, max(intervals.lowerBound, maximumInterval))
    self.isFuzzed = isFuzzed
  }

  /// Whole days from an answer until the question comes up again: at least 1, at most the longest
  /// interval, halves to the even number. `seed` decides how it is varied.
  package func days(stability: Double, by curve: ForgettingCurve, seed: UInt64) -> Int {
    let exact = curve.interval(stability: stability, retention: desiredRetention)
    // The limit comes before the conversion, which would trap on too great a number.
    let days = min(Double(maximumInterval), max(1, exact.rounded(.toNearestOrEven)))
    return isFuzzed
      ? IntervalFuzz.vary(Int(days), maximum: maximumInterval, seed: seed) : Int(days)
  }
}
