/// Fits the curve of forgetting to one person, by what they remembered and what they forgot.
///
/// The weights of FSRS describe people in general, and somebody who forgets faster would be asked too late
/// for ever. So all answers but the first to a question are counted by how long ago the last one was,
/// measured in stabilities. From the counts follows the stretch of the curve that makes them likeliest, drawn
/// to 1 where there are few. Memories themselves are never calibrated: they stay what the grades make
/// them.
///
/// Only counts are kept, so the order of answers does not matter, and counts of two devices can be added.
package struct Calibration: Hashable, Sendable {
  /// How far the stretch may go either way.
  package static let stretches = 0.125...8.0

  /// Answers remembered and forgotten, by quarter octaves of elapsed days over stability.
  private var remembered = none
  private var forgotten = none

  private static let none = [Int](repeating: 0, count: bandCount)
  private static let bandCount = 96
  private static let bandsPerOctave = 4.0
  /// How far, as a natural logarithm, people's stretches lie from 1: the standard deviation of what is
  /// assumed before anything is known. It weighs as much as some eighty answers.
  private static let spread = 0.5
  /// What one answer tells (Fisher's information on that logarithm) where the chance to remember is 0.9,
  /// by the standard weights.
  private static let informationPerAnswer = 0.052

  package init() {}

  /// Counts an answer: the memory before it, the whole days since the one before, its grade. Answers on
  /// the same day tell nothing about forgetting and are passed over.
  package mutating func add(_ memory: Memory, elapsedDays: Int, grade: Grade) {
    guard elapsedDays >= 1 else { return }
    let octaves = Elementary.logarithm(Double(elapsedDays) / memory.stability)
    let band = (octaves * Self.bandsPerOctave).rounded() + Double(Self.bandCount / 2)
    let index = Int(min(Double(Self.bandCount - 1), max(0, band)))
    if grade == .again { forgotten[index] += 1 } else { remembered[index] += 1 }
  }

  /// How well the stretch is known: the standard deviation of its natural logarithm, about.
  package var uncertainty: Double {
    let answers = Double(remembered.reduce(0, +) + forgotten.reduce(0, +))
    return 1 / (1 / (Self.spread * Self.spread) + answers * Self.informationPerAnswer).squareRoot()
  }

  /// How many times as long as by `curve` this person takes to forget: within `stretches`, 1 if nothing
  /// was counted.
  package func stretch(of curve: ForgettingCurve) -> Double {
    guard remembered != Self.none || forgotten != Self.none else { return 1 }
    // The likelihood has one peak, which is narrowed down between the limits.
    var low = Elementary.logarithm(Self.stretches.lowerBound)
    var high = Elementary.logarithm(Self.stretches.upperBound)
    while high - low > 1e-3 {
      let third = (high - low) / 3
      if likelihood(curve, octaves: low + third) < likelihood(curve, octaves: high - third) {
        low += third
      } else {
        high -= third
      }
    }
    // In steps of a hundredth of an octave, lest systems whose logarithms differ in the last digit come to
    // other due days.
    return Elementary.power(2, ((low + high) * 50).rounded() / 100)
  }

  /// The logarithm of how likely the counts are under a stretch of 2 to the power of `octaves`.
  private func likelihood(_ curve: ForgettingCurve, octaves: Double) -> Double {
    let stretched = curve.stretched(Elementary.power(2, octaves))
    let deviations = octaves / (Self.spread / Elementary.naturalLogarithm(2))
    return remembered.indices.reduce(-deviations * deviations / 2) { sum, index in
      guard remembered[index] + forgotten[index] > 0 else { return sum }
      let octave = Double(index - Self.bandCount / 2) / Self.bandsPerOctave
      let recall = stretched.retrievability(
        stability: 1, afterDays: Elementary.power(2, octave))
      return sum + Double(remembered[index]) * Elementary.naturalLogarithm(recall)
        + Double(forgotten[index]) * Elementary.naturalLogarithm(1 - recall)
    }
  }
}
