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
  static func value(_ bytes: Span<UInt8>) -> UInt128? {
    guard bytes.count == length, bytes[0] <= UInt8(ascii: "7") else { return nil }
    let values = values.span
    // Twelve digits are 60 bits.
    guard let high = number(bytes.extracting(0..<2), values),
      let middle = number(bytes.extracting(2..<14), values),
      let low = number(bytes.extracting(14..<26), values)
    else { return nil }
    return UInt128(high) << 120 | UInt128(middle) << 60 | UInt128(low)
  }

  /// The value of at most twelve digits.
  private static func number(_ bytes: Span<UInt8>, _ values: Span<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    var strange: UInt8 = 0
    for index in bytes.indices {
      let digit = values[Int(bytes[index])]
      strange |= digit
      number = number << 5 | UInt64(digit & 31)
    }
    return strange == noDigit ? nil : number
  }
}
