import Exams
package import Questions

/// What some rows of a paper's sheet add up to.
package struct PaperSheetSummary: Sendable, Hashable {
  /// The number of rows.
  package let deputies: Int
  /// Those with a result.
  package let sat: Int
  /// 缺考
  package let absent: Int
  package let passed: Int
  /// Points, rounded half up to a hundredth, as the next two are; `nil` if nobody sat it.
  package let mean: Points?
  package let median: Points?
  /// The standard deviation, dividing by n − 1; of two persons or more.
  package let deviation: Points?
  package let lowest: Points?
  package let highest: Points?
  /// The mean of each section, of those whose sections are known.
  package let sectionMeans: [Points?]
  /// The mean of the shares.
  package let share: Double?

  init(_ rows: [PaperScoreSheet.Row], sections: Int) {
    let scores = rows.compactMap(\.score)
    let totals = scores.map(\.total.hundredths).sorted()
    deputies = rows.count
    sat = scores.count
    absent = rows.count { if case .absent = $0.standing { true } else { false } }
    passed = scores.count(where: \.isPassed)
    mean = Self.mean(totals)
    median = Self.mean(
      totals.isEmpty ? [] : [totals[(totals.count - 1) / 2], totals[totals.count / 2]])
    lowest = totals.first.map { Points(hundredths: $0) }
    highest = totals.last.map { Points(hundredths: $0) }
    deviation =
      totals.count < 2
      ? nil : Self.rounded(Moments(totals.map(Double.init)).variance.squareRoot())
    sectionMeans = (0..<sections).map { section in
      Self.mean(scores.compactMap { $0.sections?[section].hundredths })
    }
    let shares = scores.map(\.share).sorted()
    share = shares.isEmpty ? nil : shares.reduce(0, +) / Double(shares.count)
  }

  /// The share of those who passed, of those who sat it.
  package var passRate: Double? { sat == 0 ? nil : Double(passed) / Double(sat) }

  private static func mean(_ hundredths: [Int]) -> Points? {
    guard !hundredths.isEmpty else { return nil }
    let count = hundredths.count
    return Points(hundredths: (2 * hundredths.reduce(0, +) + count) / (2 * count))
  }

  private static func rounded(_ hundredths: Double) -> Points {
    Points(hundredths: Int((hundredths + 1e-9).rounded()))
  }
}
