/// The memory model FSRS-6: what an answer does to a memory, and how a memory fades.
///
/// The formulas are those of py-fsrs 6.3 (open-spaced-repetition), which its authors describe in "The
/// Algorithm" (wiki of the awesome-fsrs repository). Days are whole days between two answers, counted by
/// the caller; an answer less than one day after the last is one on the same day.
package struct FSRS: Sendable {
  package let parameters: FSRSParameters
  /// How memories fade.
  package let curve: ForgettingCurve

  // What depends on the weights alone, worked out once. Vectors have an element for each grade.
  private let firstStability: SIMD4<Double>
  private let firstDifficulty: SIMD4<Double>
  private let difficultyStep: SIMD4<Double>
  private let difficultyPull: (weight: Double, towards: Double)
  private let growth: SIMD4<Double>
  private let growthBySaturation, growthByForgetting: Double
  private let lapse, lapseByDifficulty, lapseByStability, lapseByForgetting: Double
  private let lapseCeiling: Double
  private let sameDay: SIMD4<Double>
  private let sameDaySaturation: Double

  package init(_ parameters: FSRSParameters = .standard) {
    self.parameters = parameters
    curve = ForgettingCurve(parameters)
    let w = parameters.weights
    let exponential = Elementary.exponential
    // Good counts as 0 where grades are numbers.
    let grades = SIMD4<Double>(-2, -1, 0, 1)
    firstStability = SIMD4(w[0], w[1], w[2], w[3])
    firstDifficulty = w[4] + 1 - (w[5] * (grades + 2)).map(exponential)
    difficultyStep = -w[6] / 9 * grades
    difficultyPull = (w[7], firstDifficulty[3])
    growth = exponential(w[8]) * SIMD4(0, w[15], 1, w[16])
    (growthBySaturation, growthByForgetting) = (-w[9], w[10])
    (lapse, lapseByDifficulty, lapseByStability, lapseByForgetting) = (w[11], -w[12], w[13], w[14])
    lapseCeiling = exponential(-w[17] * w[18])
    sameDay = (w[17] * (grades + w[18])).map(exponential)
    sameDaySaturation = -w[19]
  }

  /// The memory after the first answer ever.
  package func first(_ grade: Grade) -> Memory {
    Memory(stability: firstStability[grade.index], difficulty: firstDifficulty[grade.index])
  }

  /// The memory after another answer, `elapsedDays` whole days after the last one; less than 1 means on
  /// the same day.
  package func next(_ memory: Memory, grade: Grade, elapsedDays: Int) -> Memory {
    let stability =
      if elapsedDays < 1 {
        sameDayStability(memory.stability, grade)
      } else {
        stability(
          after: grade, memory,
          recall: curve.retrievability(
            stability: memory.stability, afterDays: Double(elapsedDays)))
      }
    return Memory(stability: stability, difficulty: difficulty(after: grade, memory.difficulty))
  }

  private func stability(after grade: Grade, _ memory: Memory, recall: Double) -> Double {
    let (stability, difficulty) = (memory.stability, memory.difficulty)
    if grade == .again {
      let fallen =
        lapse * Elementary.power(difficulty, lapseByDifficulty)
        * (Elementary.power(stability + 1, lapseByStability) - 1)
        * Elementary.exponential((1 - recall) * lapseByForgetting)
      return min(fallen, stability * lapseCeiling)
    }
    return stability
      * (1 + growth[grade.index] * (11 - difficulty)
        * Elementary.power(stability, growthBySaturation)
        * (Elementary.exponential((1 - recall) * growthByForgetting) - 1))
  }

  /// Only a lapse takes stability away on the same day.
  private func sameDayStability(_ stability: Double, _ grade: Grade) -> Double {
    let change = sameDay[grade.index] * Elementary.power(stability, sameDaySaturation)
    return stability * (grade == .again ? change : max(change, 1))
  }

  /// Steps become smaller towards 10, and every answer draws a little towards that of an easy question.
  private func difficulty(after grade: Grade, _ difficulty: Double) -> Double {
    let stepped = difficulty + (10 - difficulty) * difficultyStep[grade.index]
    return difficultyPull.weight * difficultyPull.towards + (1 - difficultyPull.weight) * stepped
  }
}

extension Grade {
  /// Its place in vectors with an element for each grade.
  fileprivate var index: Int { rawValue - 1 }
}

extension SIMD4<Double> {
  fileprivate func map(_ transform: (Double) -> Double) -> Self {
    Self(transform(x), transform(y), transform(z), transform(w))
  }
}
