import Dates
import Diagnostics

/// Walks along the line of an answer as `LineWriter` writes it. Every method passes what it is named after, or says that
/// something else stands there; then the cursor is of no more use, but after `take`.
struct AnswerLineCursor {
  private(set) var place: Int
  private let end: Int

  init(place: Int, end: Int) {
    self.place = place
    self.end = end
  }

  func isAtLineEnd(_ bytes: Span<UInt8>) -> Bool {
    place == end || bytes[place] == UInt8(ascii: "\n")
  }

  /// Passes these bytes, if they come next.
  mutating func take(_ word: [UInt8], _ bytes: Span<UInt8>) -> Bool {
    guard end - place >= word.count else { return false }
    for index in word.indices where bytes[place + index] != word[index] { return false }
    place += word.count
    return true
  }

  mutating func eventID(_ bytes: Span<UInt8>) -> EventID? {
    let range = place..<place + CrockfordBase32.length
    guard range.upperBound <= end,
      let value = CrockfordBase32.value(bytes.extracting(range))
    else { return nil }
    place = range.upperBound
    return EventID(value: value)
  }

  /// `YYYY-MM-DDTHH:MM:SS.mmmZ` and no other form.
  mutating func timestamp(_ bytes: Span<UInt8>) -> Timestamp? {
    guard let date = date(bytes), end - place >= 14, sign("T", bytes),
      let hour = number(2, bytes), hour < 24, sign(":", bytes), let minute = number(2, bytes),
      minute < 60, sign(":", bytes), let second = number(2, bytes), second < 60, sign(".", bytes),
      let fraction = number(3, bytes), sign("Z", bytes)
    else { return nil }
    let seconds = (hour * 60 + minute) * 60 + second
    return Timestamp(
      milliseconds: Int64(date.dayNumber) * 86_400_000 + Int64(seconds * 1000 + fraction))
  }

  mutating func date(_ bytes: Span<UInt8>) -> CalendarDate? {
    guard end - place >= 10, let year = number(4, bytes), sign("-", bytes),
      let month = number(2, bytes), sign("-", bytes), let day = number(2, bytes)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `bank/id`, in ASCII.
  mutating func questionName(_ bytes: Span<UInt8>) -> Range<Int>? {
    let start = place
    while place < end, Self.fitsBank(bytes[place]) { place += 1 }
    guard place > start, place < end, bytes[place] == UInt8(ascii: "/") else { return nil }
    place += 1
    let slash = place
    while place < end, Self.fitsQuestion(bytes[place]) { place += 1 }
    return (1...64).contains(place - slash) ? start..<place : nil
  }

  /// Eight hexadecimal digits, as they stand there.
  mutating func hexadecimal(_ bytes: Span<UInt8>) -> UInt64? {
    guard end - place >= 8 else { return nil }
    var digits: UInt64 = 0
    for index in place..<place + 8 {
      guard bytes[index].hexadecimalValue != nil else { return nil }
      digits = digits << 8 | UInt64(bytes[index])
    }
    place += 8
    return digits
  }

  /// The value of eight hexadecimal digits in lower case.
  mutating func checksum(_ bytes: Span<UInt8>) -> UInt32? {
    guard end - place >= 8 else { return nil }
    var sum: UInt32 = 0
    for index in place..<place + 8 {
      let byte = bytes[index]
      guard let digit = byte.hexadecimalValue, byte < UInt8(ascii: "A") || byte > UInt8(ascii: "F")
      else { return nil }
      sum = sum << 4 | UInt32(digit)
    }
    place += 8
    return sum
  }

  /// Letters of options and the quotation mark behind them.
  mutating func passLetters(_ bytes: Span<UInt8>) -> Bool {
    while place < end, bytes[place] >= UInt8(ascii: "A"), bytes[place] <= UInt8(ascii: "Z") {
      place += 1
    }
    return place < end && sign("\"", bytes)
  }

  /// The rest of a string without escapes, with the quotation mark behind it.
  mutating func passText(_ bytes: Span<UInt8>) -> Bool {
    let start = place
    var highBits: UInt8 = 0
    while place < end {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") { break }
      guard byte >= 0x20, byte != UInt8(ascii: "\\") else { return false }
      highBits |= byte
      place += 1
    }
    guard place < end else { return false }
    let text = start..<place
    place += 1
    return highBits < 0x80 || (try? UTF8Span(validating: bytes.extracting(text))) != nil
  }

  /// Strings up to the bracket that ends their list, which has begun.
  mutating func passTexts(_ bytes: Span<UInt8>) -> Bool {
    guard place < end else { return false }
    if sign("]", bytes) { return true }
    repeat {
      guard place < end, sign("\"", bytes), passText(bytes), place < end else { return false }
    } while sign(",", bytes)
    return sign("]", bytes)
  }

  /// A number of at most fifteen digits, without sign and exponent, as `JSONScanner` understands it.
  mutating func decimal(_ bytes: Span<UInt8>) -> Double? {
    let start = place
    var (mantissa, divisor) = (0, 1)
    digits(bytes, &mantissa)
    let whole = place - start
    guard (1...15).contains(whole), whole == 1 || bytes[start] != UInt8(ascii: "0") else {
      return nil
    }
    if place < end, sign(".", bytes) {
      let point = place
      digits(bytes, &mantissa)
      guard place > point, place - point <= 15 - whole else { return nil }
      for _ in point..<place { divisor *= 10 }
    }
    return Double(mantissa) / Double(divisor)
  }

  mutating func truth(_ bytes: Span<UInt8>) -> Bool? {
    if take(Self.true, bytes) { return true }
    return take(Self.false, bytes) ? false : nil
  }

  /// Passes a digit of 1…4.
  mutating func grade(_ bytes: Span<UInt8>) -> Bool {
    guard place < end, bytes[place] >= UInt8(ascii: "1"), bytes[place] <= UInt8(ascii: "4") else {
      return false
    }
    place += 1
    return true
  }

  private static let `true` = Array("true".utf8)
  private static let `false` = Array("false".utf8)

  /// More than sixteen are passed, but no longer added up: what is too long is refused anyway.
  private mutating func digits(_ bytes: Span<UInt8>, _ value: inout Int) {
    let start = place
    while place < end, bytes[place] &- UInt8(ascii: "0") < 10 {
      if place - start < 16 { value = value &* 10 &+ Int(bytes[place] - UInt8(ascii: "0")) }
      place += 1
    }
  }

  /// So many digits, which must not reach beyond the end.
  private mutating func number(_ count: Int, _ bytes: Span<UInt8>) -> Int? {
    var value = 0
    for index in place..<place + count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    place += count
    return value
  }

  /// Passes one character of ASCII, if it comes next; there must be a next one.
  private mutating func sign(_ character: Unicode.Scalar, _ bytes: Span<UInt8>) -> Bool {
    guard bytes[place] == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private static func fitsBank(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
  }

  private static func fitsQuestion(_ byte: UInt8) -> Bool {
    fitsBank(byte) || byte &- UInt8(ascii: "A") < 26 || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "_")
  }
}
