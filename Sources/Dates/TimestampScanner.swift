/// Reads the bytes of one ISO 8601 instant; see `Timestamp.init(_:)` for the forms it accepts.
struct TimestampScanner {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// Milliseconds since 1970-01-01T00:00:00Z, or `nil` if the bytes are not one instant.
  mutating func scan() -> Int64? {
    guard bytes.count >= 17, let date = CalendarDate(utf8: bytes.prefix(10)) else { return nil }
    index += 10
    guard take("T"), let hour = number(below: 24), take(":"), let minute = number(below: 60) else {
      return nil
    }
    var milliseconds = Int64(date.dayNumber) * 86_400_000
    milliseconds += Int64(hour * 60 + minute) * 60_000
    if take(":") {
      guard let second = number(below: 60) else { return nil }
      milliseconds += Int64(second) * 1000
      if take(".") {
        guard let fraction = fraction() else { return nil }
        milliseconds += Int64(fraction)
      }
    }
    guard let offset = offsetMinutes(), index == bytes.endIndex else { return nil }
    return milliseconds - Int64(offset) * 60_000
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func digit() -> Int? {
    guard index < bytes.endIndex, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
    else {
      return nil
    }
    defer { index += 1 }
    return Int(bytes[index] - UInt8(ascii: "0"))
  }

  private mutating func number(below limit: Int) -> Int? {
    guard let tens = digit(), let ones = digit() else { return nil }
    let value = tens * 10 + ones
    return value < limit ? value : nil
  }

  private mutating func fraction() -> Int? {
    guard let first = digit() else { return nil }
    guard let second = digit() else { return first * 100 }
    guard let third = digit() else { return first * 100 + second * 10 }
    return first * 100 + second * 10 + third
  }

  private mutating func offsetMinutes() -> Int? {
    if take("Z") { return 0 }
    let sign: Int
    if take("+") { sign = 1 } else if take("-") { sign = -1 } else { return nil }
    guard let hours = number(below: 24), take(":"), let minutes = number(below: 60) else {
      return nil
    }
    return sign * (hours * 60 + minutes)
  }
}
