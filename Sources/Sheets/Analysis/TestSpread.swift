/// How the marks of a test are spread: standard deviation, k-statistics, and Cronbach's alpha.
struct TestSpread {
  private let moments: Moments
  private let varies: Bool

  init(_ moments: Moments, maximum: Double) {
    self.moments = moments
    varies = moments.varies(on: maximum)
  }

  var deviation: Figure {
    moments.count < 2
      ? .undefined(.tooFewPersons) : .known(moments.variance.squareRoot())
  }

  /// k₃ ∕ k₂^1.5 with k₃ = n² m₃ ∕ ((n − 1)(n − 2)); of three persons or more.
  var skewness: Figure {
    if let undefined = undefined(below: 3) { return .undefined(undefined) }
    let number = Double(moments.count)
    let third = number * moments.powers.third / ((number - 1) * (number - 2))
    return .known(third / (moments.variance * moments.variance.squareRoot()))
  }

  /// k₄ ∕ k₂² with k₄ = n² ((n + 1) m₄ − 3 (n − 1) m₂²) ∕ ((n − 1)(n − 2)(n − 3)); of four persons or more.
  var kurtosis: Figure {
    if let undefined = undefined(below: 4) { return .undefined(undefined) }
    let number = Double(moments.count)
    let (second, fourth) = (moments.powers.second / number, moments.powers.fourth / number)
    let top = (number + 1) * fourth - 3 * (number - 1) * second * second
    let bottom = (number - 1) * (number - 2) * (number - 3)
    return .known(number * number * top / bottom / (moments.variance * moments.variance))
  }

  /// p ∕ (p − 1) · (1 − Σ V(xᵢ) ∕ k₂); of two items or more, and three persons or more.
  func alpha(items: Int, itemVariances: Double) -> Figure {
    guard items > 1 else { return .undefined(.tooFewItems) }
    if let undefined = undefined(below: 3) { return .undefined(undefined) }
    let share = itemVariances / moments.variance
    return .known(Double(items) / Double(items - 1) * (1 - share))
  }

  private func undefined(below persons: Int) -> Figure.Undefined? {
    if moments.count < persons { return .tooFewPersons }
    return varies ? nil : .noVariance
  }
}
