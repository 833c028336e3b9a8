extension Points {
  /// What an answer worth `credit` earns of `full` points: rounded half up to a multiple of `step` (a
  /// hundredth if `step` is not above nothing), and never below nothing nor above `full`.
  package static func earned(
    _ credit: Credit, of full: Points, step: Points = .hundredth
  ) -> Points {
    guard full > .zero else { return .zero }
    let step = max(step, .hundredth).hundredths
    // Shares are fractions with small denominators (options, items, points), so a product that should
    // be a half misses it by far less than this, and one that should not be comes nowhere near.
    let tolerance = 1e-7
    let steps = (credit.share * Double(full.hundredths) / Double(step) + 0.5 + tolerance)
      .rounded(.down)
    return min(Points(hundredths: Int(steps) * step), full)
  }
}
