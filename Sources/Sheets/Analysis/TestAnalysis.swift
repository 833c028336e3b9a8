/// The statistics of a whole test, by the definitions that Moodle publishes for its quizzes. Marks are in
/// points, shares 0…1.
package struct TestAnalysis: Sendable, Hashable {
  /// One band of the histogram.
  package struct Band: Sendable, Hashable {
    /// From this share of full marks, in per cent.
    package let from: Int
    /// Up to but without this one; 100 belongs to the last band.
    package let to: Int
    package let persons: Int
  }

  /// Who passed.
  package struct Passing: Sendable, Hashable {
    package let mark: Double
    package let passed: Int
    package let rate: Figure
    package let interval: WilsonInterval?
  }

  package let persons: Int
  package let absent: Int
  package let items: Int
  /// Full marks.
  package let maximum: Double
  package let mean: Figure
  package let median: Figure
  package let lowest: Figure
  package let highest: Figure
  /// The standard deviation, dividing by n − 1.
  package let deviation: Figure
  /// k₃ ∕ k₂^1.5 of the k-statistics: below 0 if the few are far below the many.
  package let skewness: Figure
  /// k₄ ∕ k₂²: 0 for a normal distribution.
  package let kurtosis: Figure
  /// 信度: Cronbach's alpha, 1 or less, Moodle's coefficient of internal consistency.
  package let alpha: Figure
  /// The part of the standard deviation that is chance: √(1 − alpha).
  package let errorRatio: Figure
  /// The standard error of one person's marks, in points.
  package let standardError: Figure
  /// `nil` for a test without a pass mark.
  package let passing: Passing?
  /// Ten bands of ten per cent.
  package let bands: [Band]

  /// Of everybody's marks, and the sum of the unbiased variances of the items.
  init(
    totals: [Double], items: Int, itemVariances: Double, maximum: Double, passMark: Double?,
    absent: Int
  ) {
    let moments = Moments(totals)
    let spread = TestSpread(moments, maximum: maximum)
    persons = totals.count
    self.absent = absent
    self.items = items
    self.maximum = maximum
    func some(_ value: Double) -> Figure {
      totals.isEmpty ? .undefined(.tooFewPersons) : .known(value)
    }
    mean = some(moments.mean)
    median = some(Self.median(totals.sorted()))
    lowest = some(moments.minimum)
    highest = some(moments.maximum)
    deviation = spread.deviation
    skewness = spread.skewness
    kurtosis = spread.kurtosis
    let alpha = spread.alpha(items: items, itemVariances: itemVariances)
    self.alpha = alpha
    let ratio = alpha.map { max(0, 1 - $0).squareRoot() }
    errorRatio = ratio
    standardError = ratio.map { $0 * moments.variance.squareRoot() }
    passing = passMark.map { Passing(totals, mark: $0, maximum: maximum) }
    bands = Self.bands(totals, maximum: maximum)
  }

  /// The middle one, or the mean of the two in the middle; 0 of none.
  private static func median(_ sorted: [Double]) -> Double {
    guard !sorted.isEmpty else { return 0 }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  private static func bands(_ totals: [Double], maximum: Double) -> [Band] {
    var counts = [Int](repeating: 0, count: 10)
    for total in totals {
      let tenths = maximum > 0 ? total / maximum * 10 + 10 * MarkTolerance.share : 0
      counts[min(9, max(0, Int(tenths)))] += 1
    }
    return counts.enumerated().map { Band(from: $0 * 10, to: $0 * 10 + 10, persons: $1) }
  }
}

extension TestAnalysis.Passing {
  fileprivate init(_ totals: [Double], mark: Double, maximum: Double) {
    self.mark = mark
    let passed = totals.count { $0 >= mark - MarkTolerance.share * maximum }
    self.passed = passed
    guard !totals.isEmpty else {
      rate = .undefined(.tooFewPersons)
      interval = nil
      return
    }
    let share = Double(passed) / Double(totals.count)
    rate = .known(share)
    interval = WilsonInterval(share, of: totals.count)
  }
}
