package import Dates

/// What a backup is called: when it was made, by the clock on the wall, to the second, such as
/// `2026-11-26-143015`.
package struct BackupName: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let date: CalendarDate
  /// 0…86,399.
  package let secondOfDay: Int

  /// The second at which clocks `utcOffset` seconds east of UTC show `instant`.
  package init(_ instant: Timestamp, utcOffset: Int) {
    let (date, millisecond) = instant.local(offset: utcOffset)
    self.init(date, secondOfDay: millisecond / 1000)
  }

  package init(_ date: CalendarDate, secondOfDay: Int) {
    self.date = date
    self.secondOfDay = secondOfDay
  }

  /// Reads exactly `YYYY-MM-DD-HHMMSS`; `nil` for anything else.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 17, bytes[10] == UInt8(ascii: "-"),
      let date = CalendarDate(utf8: bytes[..<10])
    else { return nil }
    let digits = bytes[11...].map { Int($0) - Int(UInt8(ascii: "0")) }
    guard digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
    let hour = digits[0] * 10 + digits[1]
    let minute = digits[2] * 10 + digits[3]
    let second = digits[4] * 10 + digits[5]
    guard hour < 24, minute < 60, second < 60 else { return nil }
    self.init(date, secondOfDay: hour * 3600 + minute * 60 + second)
  }

  /// The name a second later.
  package var next: BackupName {
    secondOfDay < 86_399
      ? BackupName(date, secondOfDay: secondOfDay + 1)
      : BackupName(date.advanced(by: 1), secondOfDay: 0)
  }

  /// `HH:MM:SS`.
  package var time: String { digits.map(Self.twoDigits).joined(separator: ":") }

  package var description: String { "\(date)-\(digits.map(Self.twoDigits).joined())" }

  private var digits: [Int] { [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60] }

  private static func twoDigits(_ value: Int) -> String {
    value < 10 ? "0\(value)" : String(value)
  }

  package static func < (left: BackupName, right: BackupName) -> Bool {
    (left.date, left.secondOfDay) < (right.date, right.secondOfDay)
  }
}
