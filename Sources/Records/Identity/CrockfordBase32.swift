/// 128 bits as 26 characters of Crockford's base 32, the text form of a ULID. Texts sort as their values do.
///
/// Source: https://github.com/ulid/spec. Only upper case is read: an id has one spelling.
enum CrockfordBase32 {
  static let length = 26
  private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  private static let noDigit: UInt8 = 0xFF
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: noDigit, count: 256)
    for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
    return values
  }()

  static func text(_ value: UInt128) -> String {
    let shifts = stride(from: 5 * (length - 1), through: 0, by: -5)
    return String(decoding: shifts.map { digits[Int((value >> UInt128($0)) & 31)] }, as: UTF8.self)
  }

  /// `nil` unless there are 26 of the digits and they fit into 128 bits.
  static func value(_ bytes: ArraySlice<UInt8>) -> UInt128? {
    guard bytes.count == length, let first = bytes.first, first <= UInt8(ascii: "7") else {
      return nil
    }
    let values = values
    var value: UInt128 = 0
    for byte in bytes {
      let digit = values[Int(byte)]
      guard digit != noDigit else { return nil }
      value = value << 5 | UInt128(digit)
    }
    return value
  }
}
