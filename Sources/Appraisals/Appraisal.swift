package import Questions
package import Settings

/// Somebody's year by a rubric, line by line.
package struct Appraisal: Sendable, Hashable {
  /// An indicator with what was found and what it is worth.
  package struct Line: Sendable, Hashable {
    package let indicator: Rubric.Indicator
    package let finding: Finding
    /// 0…cap; `nil` where nothing could be found out.
    package let points: Points?

    package init(_ indicator: Rubric.Indicator, _ finding: Finding) {
      self.indicator = indicator
      self.finding = finding
      points = finding.amount.map(indicator.points)
    }
  }

  /// In the order of the rubric.
  package let lines: [Line]
  /// The points of all lines that are known.
  package let sum: Points
  /// The weights of those lines: what the sum is out of.
  package let possible: Points
  /// By what is known; `nil` where the rubric has none, or nothing is known.
  package let band: Rubric.Band?

  package init(_ rubric: Rubric, _ findings: [Finding]) {
    lines = zip(rubric.indicators, findings).map(Line.init)
    let known = lines.filter { $0.points != nil }
    sum = known.reduce(.zero) { $0 + ($1.points ?? .zero) }
    possible = known.reduce(.zero) { $0 + $1.indicator.weight }
    band = rubric.band(of: sum, outOf: possible)
  }

  /// Whether everything with a weight could be found out; otherwise sum and band are provisional.
  package var isComplete: Bool { gaps.isEmpty }

  /// The indicators with a weight of which nothing could be found out. What only adds to the sum may be left out.
  package var gaps: [Line] { lines.filter { $0.points == nil && $0.indicator.weight > .zero } }
}
