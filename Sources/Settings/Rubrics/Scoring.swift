package import Questions

/// How an amount becomes points. Each way gives more points for more, or as many, never fewer.
package enum Scoring: Hashable, Sendable {
  /// In proportion: the whole weight at the target.
  case proportional(target: Amount)
  /// The whole weight from the target on, else nothing.
  case reached(target: Amount)
  /// So many points for each.
  case each(Points)
  /// The points of the highest step that is reached; nothing below the first. Amounts and points rise.
  case steps([Step])

  package struct Step: Hashable, Sendable {
    package let from: Amount
    package let points: Points

    package init(from: Amount, points: Points) {
      self.from = from
      self.points = points
    }
  }

  /// The points for an amount, rounded half up to hundredths; `weight` is what a reached target is worth. Not yet capped.
  package func points(for amount: Amount, weight: Points) -> Points {
    switch self {
    case .proportional(let target):
      let (value, whole) = (amount.hundredths, target.hundredths)
      return Points(hundredths: (weight.hundredths * value * 2 + whole) / (whole * 2))
    case .reached(let target): return amount >= target ? weight : .zero
    case .each(let points):
      return Points(hundredths: (points.hundredths * amount.hundredths * 2 + 100) / 200)
    case .steps(let steps): return steps.last { $0.from <= amount }?.points ?? .zero
    }
  }

  /// The unit in which amounts are expected; `nil` for points for each, which are counted.
  package var unit: Amount.Unit {
    switch self {
    case .proportional(let target), .reached(let target): target.unit
    case .each: .count
    case .steps(let steps): steps.first?.from.unit ?? .count
    }
  }
}
