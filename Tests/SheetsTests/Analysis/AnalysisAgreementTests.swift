import Foundation
import Questions
import Testing

@testable import Sheets

/// The figures against what other programs made of the same marks.
struct AnalysisAgreementTests {
  /// How far the figures may lie apart.
  private static let tolerance = 1e-9

  /// Compares, and keeps the largest difference.
  private struct Comparison {
    private(set) var largest = 0.0
    private(set) var count = 0

    mutating func expect(
      _ figure: Double?, _ expected: Double?, within tolerance: Double = tolerance, _ what: String,
      sourceLocation: SourceLocation = #_sourceLocation
    ) {
      count += 1
      guard let figure, let expected else {
        #expect(figure == expected, "\(what)", sourceLocation: sourceLocation)
        return
      }
      let difference = abs(figure - expected)
      largest = max(largest, difference)
      #expect(
        difference <= tolerance, "\(what): \(figure), not \(expected)",
        sourceLocation: sourceLocation)
    }
  }

  @Test(
    arguments: [
      "dichotomous-200x40", "dichotomous-tiny-no-variance-items", "all-persons-equal",
      "letters-150x30", "polytomous-60x20", "polytomous-60x20-missing",
    ])
  func `与 numpy scipy pingouin 一致`(file: String) throws {
    let vector = try AnalysisVector(file)
    let analysis = PaperAnalysis(try vector.matrix())
    let test = analysis.test
    var comparison = Comparison()
    let figures = [
      test.mean, test.deviation, test.median, test.lowest, test.highest, test.skewness,
      test.kurtosis,
    ]
    for (index, expected) in vector.total.enumerated() {
      comparison.expect(figures[index].value, expected, "total \(index)")
    }
    comparison.expect(test.alpha.value, vector.alpha, "alpha")
    if let error = vector.error {
      comparison.expect(test.standardError.value, error, "standard error")
    }
    for (item, expected) in zip(analysis.items, vector.items) {
      comparison.expect(item.facility.value, expected[0], "facility \(item.index)")
      if let deviation = expected[1] {
        comparison.expect(item.deviation.value, deviation, "deviation \(item.index)")
      }
      comparison.expect(item.discrimination.value, expected[2], "discrimination \(item.index)")
      let restFull = test.maximum - Double(item.item.maximum.hundredths) / 100
      for (option, expected) in zip(item.options, vector.options[item.index]) {
        let what = "option \(item.index) \(option.option)"
        #expect(option.option.description == expected.letter)
        comparison.expect(Double(option.count), expected.figures[0], what)
        comparison.expect(option.share, expected.figures[1], what)
        comparison.expect(option.restScore.map { $0 * restFull }, expected.figures[2], what)
        comparison.expect(option.discrimination.value, expected.figures[3], what)
      }
    }
    #expect(comparison.count > 4)
    print("\(file): \(comparison.count) figures, largest difference \(comparison.largest)")
  }

  // MARK: Moodle

  /// The figures that Moodle's own tests expect of its quiz 00, 25 attempts at 7 items, in per cent.
  private static let quiz00 = (
    test: [
      4.5, 4.617333332, 0.8117265554, -0.092502502, -0.7073968557, -87.2230935542, 136.8294900795,
      1.1106813066,
    ],
    // Facility and standard deviation as shares, effective weight, discrimination, efficiency.
    items: [
      [0.704, 0.45137, 21.292, -7.0651, -9.4551], [0.48, 0.50990, 18.898, -28.898, -36.783],
      [0.97333, 0.13333, 4.4430, -9.1231, -21.655], [0.68, 0.47610, 18.935, -22.631, -31.441],
      [0.52, 0.30551, 11.145, -17.700, -21.179], [0.64, 0.48990, 9.8081, -45.379, -56.937],
      [0.62, 0.33166, 15.479, -5.6543, -6.5044],
    ]
  )

  /// Three persons with the deviation of quiz 00, and the variances that its items have.
  @Test func `quiz 00 的方差 得 quiz 00 的信度`() throws {
    let (mean, deviation) = (Self.quiz00.test[1], Self.quiz00.test[2])
    let variances = [
      0.2037333333, 0.26, 0.0177777796, 0.2266666667, 0.0933333333, 0.24, 0.11,
    ]
    let test = TestAnalysis(
      totals: [mean - deviation, mean, mean + deviation], items: 7,
      itemVariances: variances.reduce(0, +), maximum: 7, passMark: nil, absent: 0)
    var comparison = Comparison()
    // The variances have ten digits.
    let step = 1e-7
    let percent = [test.alpha, test.errorRatio].map { $0.value.map { $0 * 100 } }
    comparison.expect(percent[0], Self.quiz00.test[5], within: step, "alpha")
    comparison.expect(percent[1], Self.quiz00.test[6], within: step, "error ratio")
    comparison.expect(test.standardError.value, Self.quiz00.test[7], "standard error")
  }

  /// Moodle's marks are under its licence and not ours to pass on; whoever has them says where.
  private static let folder = ProcessInfo.processInfo.environment["LVZHI_FIXTURES"]

  @Test(.enabled(if: folder != nil, "LVZHI_FIXTURES names no folder with Moodle's marks"))
  func `与 Moodle 的 quiz 00 一致`() throws {
    let url = URL(fileURLWithPath: try #require(Self.folder))
      .appendingPathComponent("statistics/moodle-quiz-statistics/results00.csv")
    let rows = try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline)
    let marks = try rows.dropFirst().map { row in
      try row.split(separator: ",")[1...7].map { try #require(Double($0)) }
    }
    let maxima = [Int](repeating: 1, count: 7)
    let analysis = PaperAnalysis(try TestMatrix.marks(marks, maxima: maxima))
    let test = analysis.test
    #expect(test.persons == 25)
    var comparison = Comparison()
    let figures = [
      test.median.value, test.mean.value, test.deviation.value, test.skewness.value,
      test.kurtosis.value, test.alpha.value.map { $0 * 100 },
      test.errorRatio.value.map { $0 * 100 },
      test.standardError.value,
    ]
    for (index, expected) in Self.quiz00.test.enumerated() {
      // Ten digits after the point are printed, nine of the mean and the skewness.
      comparison.expect(figures[index], expected, "\(index)")
    }
    for (item, expected) in zip(analysis.items, Self.quiz00.items) {
      let percent = [item.effectiveWeight, item.discrimination, item.efficiency]
        .map { $0.value.map { $0 * 100 } }
      let values = [item.facility.value, item.deviation.value] + percent
      for (index, expected) in expected.enumerated() {
        // Five digits are printed.
        let step = [5e-6, 5e-6, abs(expected) < 10 ? 5e-5 : 5e-4][min(index, 2)]
        comparison.expect(values[index], expected, within: step, "\(item.index) \(index)")
      }
    }
    print("quiz 00: \(comparison.count) figures, largest difference \(comparison.largest)")
  }
}
