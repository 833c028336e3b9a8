/// How the chance to remember sinks with time, for a memory of a given stability.
///
/// The curve of FSRS-6, (1 + f·t/S)^(−w₂₀), where f is such that the chance is 0.9 after t = S days. A person
/// who forgets more slowly or faster than the weights say has the same curve, stretched along the time; see
/// `Calibration`.
package struct ForgettingCurve: Hashable, Sendable {
  private let decay: Double
  private let factor: Double

  init(_ parameters: FSRSParameters) {
    decay = -parameters.weights[20]
    factor = Elementary.power(0.9, 1 / decay) - 1
  }

  private init(decay: Double, factor: Double) {
    self.decay = decay
    self.factor = factor
  }

  /// The same curve, but all takes `times` as long; a number above 0.
  package func stretched(_ times: Double) -> ForgettingCurve {
    ForgettingCurve(decay: decay, factor: factor / times)
  }

  /// The chance, 0…1, that an answer is remembered `days` after the last one; 1 at once.
  package func retrievability(stability: Double, afterDays days: Double) -> Double {
    Elementary.power(1 + factor * max(0, days) / stability, decay)
  }

  /// Days until the retrievability has sunk to `retention`, which lies between 0 and 1; not rounded.
  package func interval(stability: Double, retention: Double) -> Double {
    stability / factor * (Elementary.power(retention, 1 / decay) - 1)
  }
}
