/// Between what limits a share most likely lies among all who might have taken part, judged by those who did:
/// Wilson's score interval at 95 %.
///
/// Of items with part marks it is a little too wide, for these spread less than right and wrong do.
package struct WilsonInterval: Sendable, Hashable {
  package let lower: Double
  package let upper: Double

  /// - Parameters:
  ///   - share: 0…1; what is beyond counts as the nearer end.
  ///   - count: How many persons the share is of, 1 or more.
  package init(_ share: Double, of count: Int) {
    let share = min(max(share, 0), 1)
    let number = Double(max(count, 1))
    // The quantile of the normal distribution that leaves 2.5 % above it.
    let quantile = 1.959963984540054
    let square = quantile * quantile
    let centre = (share + square / (2 * number)) / (1 + square / number)
    let variance = share * (1 - share) / number + square / (4 * number * number)
    let half = quantile * variance.squareRoot() / (1 + square / number)
    // At the ends rounding may leave the share itself just outside.
    lower = max(0, min(centre - half, share))
    upper = min(1, max(centre + half, share))
  }

  package var width: Double { upper - lower }
}
