/// An instant in UTC, to the millisecond.
package struct Timestamp: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package let milliseconds: Int64

  package init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// Reads `YYYY-MM-DDTHH:MM`, optionally `:SS`, optionally `.mmm` (one to three digits), then `Z` or
  /// an offset `±HH:MM`; `nil` for anything else. Seconds go up to 59.
  package init?(_ text: some StringProtocol) {
    self.init(utf8: Array(text.utf8)[...])
  }

  /// Reads the same forms from bytes.
  package init?(utf8 bytes: ArraySlice<UInt8>) {
    var scanner = TimestampScanner(bytes)
    guard let milliseconds = scanner.scan() else { return nil }
    self.milliseconds = milliseconds
  }

  /// The day and the millisecond of that day, shown on a clock `offset` seconds east of UTC.
  package func local(offset: Int) -> (date: CalendarDate, millisecondOfDay: Int) {
    let shifted = milliseconds + Int64(offset) * 1000
    let day = Int(shifted >= 0 ? shifted / 86_400_000 : (shifted - 86_399_999) / 86_400_000)
    return (CalendarDate(dayNumber: day), Int(shifted - Int64(day) * 86_400_000))
  }

  package func advanced(byMilliseconds delta: Int64) -> Timestamp {
    Timestamp(milliseconds: milliseconds + delta)
  }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Timestamp: CustomStringConvertible {
  /// `YYYY-MM-DDTHH:MM:SS.mmmZ`, the form of the journals.
  package var description: String {
    let (date, rest) = local(offset: 0)
    let hours = padded(rest / 3_600_000, 2)
    let minutes = padded(rest / 60_000 % 60, 2)
    let seconds = padded(rest / 1000 % 60, 2)
    return "\(date)T\(hours):\(minutes):\(seconds).\(padded(rest % 1000, 3))Z"
  }
}
