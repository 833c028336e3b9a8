/// An exact fraction of whole numbers. What does not fit into 64 bits does not exist.
struct Rational: Hashable, Sendable {
  /// In lowest terms; the denominator is above 0, so equal fractions are equal values.
  let numerator: Int64
  let denominator: Int64

  init(_ whole: Int64) {
    self.init(whole, over: 1)
  }

  /// `nil` if the denominator is 0 or either part is the least 64-bit number, which has no opposite.
  init?(_ numerator: Int64, _ denominator: Int64) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = Self.greatestDivisor(abs(numerator), abs(denominator))
    let sign: Int64 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  static let half = Rational(1, over: 2)

  /// For parts known to be in lowest terms.
  private init(_ numerator: Int64, over denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  var isWhole: Bool { denominator == 1 }

  func times(_ other: Rational) -> Rational? {
    guard let top = Self.product(numerator, other.numerator),
      let bottom = Self.product(denominator, other.denominator)
    else { return nil }
    return Rational(top, bottom)
  }

  /// `nil` also when divided by 0.
  func divided(by other: Rational) -> Rational? {
    Rational(other.denominator, other.numerator).flatMap(times)
  }

  func plus(_ other: Rational) -> Rational? {
    guard let left = Self.product(numerator, other.denominator),
      let right = Self.product(other.numerator, denominator),
      let bottom = Self.product(denominator, other.denominator)
    else { return nil }
    let (top, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : Rational(top, bottom)
  }

  private static func product(_ left: Int64, _ right: Int64) -> Int64? {
    let (product, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? nil : product
  }

  private static func greatestDivisor(_ left: Int64, _ right: Int64) -> Int64 {
    right == 0 ? max(left, 1) : greatestDivisor(right, left % right)
  }
}
