/// Mean and sums of powers of the deviations from it. Taken in two passes, so that large marks with small
/// differences lose no digits.
struct Moments: Sendable {
  let count: Int
  let mean: Double
  let minimum: Double
  let maximum: Double
  /// Sums of the second, third and fourth powers of the deviations.
  let powers: (second: Double, third: Double, fourth: Double)

  /// Of no values, all are 0.
  init(_ values: [Double]) {
    count = values.count
    let number = Double(max(count, 1))
    var (sum, least, most) = (0.0, values.first ?? 0, values.first ?? 0)
    for value in values {
      sum += value
      least = min(least, value)
      most = max(most, value)
    }
    minimum = least
    maximum = most
    let mean = sum / number
    self.mean = mean
    var (second, third, fourth) = (0.0, 0.0, 0.0)
    for value in values {
      let deviation = value - mean
      let square = deviation * deviation
      second += square
      third += square * deviation
      fourth += square * square
    }
    powers = (second, third, fourth)
  }

  /// The unbiased variance, dividing by n − 1; 0 for fewer than two values.
  var variance: Double { count < 2 ? 0 : powers.second / Double(count - 1) }

  /// Whether the values differ by more than the rounding of sums of marks up to `scale`.
  func varies(on scale: Double) -> Bool { maximum - minimum > MarkTolerance.share * scale }

  /// The unbiased covariance of two columns of equal length, dividing by n − 1; 0 for fewer than two values.
  static func covariance(
    _ left: [Double], _ leftMean: Double, _ right: [Double], _ rightMean: Double
  ) -> Double {
    guard left.count > 1 else { return 0 }
    var sum = 0.0
    for index in left.indices { sum += (left[index] - leftMean) * (right[index] - rightMean) }
    return sum / Double(left.count - 1)
  }
}

/// How far two sums of marks may differ and still be the same. Marks are kept in binary, and 0.1 + 0.2 is not
/// quite 0.3 there.
enum MarkTolerance {
  /// As a share of the marks that can be had.
  static let share = 1e-9
}
