/// The middle and the ends of some numbers.
struct Spread {
  let median: Double
  let least: Double
  let most: Double

  /// - Precondition: there is at least one number.
  init(_ numbers: [Double]) {
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    median =
      sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    least = sorted[0]
    most = sorted[sorted.count - 1]
  }
}
