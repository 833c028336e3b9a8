#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The functions of mathematics that schedules need, from the C library. They may differ in the last
/// of some sixteen digits from one system to another.
enum Elementary {
  @inline(__always)
  static func exponential(_ value: Double) -> Double { exp(value) }

  @inline(__always)
  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

  /// To base 2.
  @inline(__always)
  static func logarithm(_ value: Double) -> Double { log2(value) }

  @inline(__always)
  static func naturalLogarithm(_ value: Double) -> Double { log(value) }
}
