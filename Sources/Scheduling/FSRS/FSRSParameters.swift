/// The 21 weights of FSRS-6, w₀ … w₂₀, each within the bounds that the published optimisers keep to.
///
/// | weights | what they govern |
/// | --- | --- |
/// | w₀ … w₃ | stability in days after a first answer graded again, hard, good, easy |
/// | w₄, w₅ | difficulty after the first answer |
/// | w₆, w₇ | how far an answer moves the difficulty; how strongly that is drawn back |
/// | w₈ … w₁₀ | growth of stability after an answer that was remembered |
/// | w₁₁ … w₁₄ | stability after one that was forgotten |
/// | w₁₅, w₁₆ | factors of that growth for hard and for easy |
/// | w₁₇ … w₁₉ | stability after another answer on the same day |
/// | w₂₀ | how fast the curve of forgetting falls |
package struct FSRSParameters: Hashable, Sendable {
  package let weights: [Double]

  /// The weights that come with FSRS-6, fitted by its authors to some hundred million reviews of Anki's
  /// users.
  package static let standard = FSRSParameters(checked: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  /// What each weight may be, both ends included; as in py-fsrs 6.3.
  package static let bounds: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4, 0.001...0.75,
    0...4.5, 0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4, 0...1, 1...6, 0...2,
    0...2, 0...0.8, 0.1...0.8,
  ]

  /// Throws if there are not exactly 21 weights, or some are out of bounds or no numbers.
  package init(_ weights: [Double]) throws(ParameterFault) {
    guard weights.count == Self.bounds.count else { throw .count(weights.count) }
    let faulty = weights.indices.filter { !Self.bounds[$0].contains(weights[$0]) }
    guard faulty.isEmpty else { throw .outOfBounds(faulty) }
    self.init(checked: weights)
  }

  private init(checked weights: [Double]) {
    self.weights = weights
  }
}
