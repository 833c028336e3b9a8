package import Dates
import Diagnostics

/// The name of an event: a ULID, 48 bits of time and 80 more. Ids sort by time, in text as in value.
package struct EventID: Hashable, Sendable {
  package let value: UInt128

  package init(value: UInt128) {
    self.value = value
  }

  /// Reads the 26 characters of a ULID in upper case; `nil` for anything else.
  package init?(_ text: String) {
    self.init(utf8: Array(text.utf8)[...])
  }

  init?(utf8 bytes: ArraySlice<UInt8>) {
    guard let value = CrockfordBase32.value(bytes.span) else { return nil }
    self.value = value
  }

  /// The id of an event that follows from another one, told apart by `name`: the same on every machine, so that events that
  /// are made once more change nothing. It has the other's time and 80 bits of a digest.
  package init(derivedFrom origin: EventID, by name: String) {
    let digits = ContentDigest(of: "\(origin) \(name)").hexadecimal(20)
    let low = UInt128(digits, radix: 16) ?? 0
    value = (origin.value >> 80) << 80 | low
  }

  /// The milliseconds since 1970 in its first 48 bits.
  package var time: Timestamp { Timestamp(milliseconds: Int64(value >> 80)) }
}

extension EventID: Comparable {
  package static func < (left: EventID, right: EventID) -> Bool { left.value < right.value }
}

extension EventID: CustomStringConvertible {
  /// 26 characters.
  package var description: String { CrockfordBase32.text(value) }
}
