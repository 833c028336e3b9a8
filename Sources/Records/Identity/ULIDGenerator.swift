package import Dates

/// Makes the ids of one device, each greater than the one before, whatever the clock does.
package struct ULIDGenerator: Hashable, Sendable {
  /// The id made last.
  package private(set) var last: EventID?

  /// A generator that goes on after the device's last event, if it has one.
  package init(after last: EventID? = nil) {
    self.last = last
  }

  /// The next id: of `time` and 80 bits of `random`, or, if that time is not past the last id's, the last
  /// id plus one. Times outside the 48 bits of a ULID (1970 to 10889) are brought to the nearer end.
  package mutating func next(
    at time: Timestamp, using random: inout some RandomNumberGenerator
  ) -> EventID {
    let milliseconds = UInt128(min(max(time.milliseconds, 0), 1 << 48 - 1))
    if let last, last.value >> 80 >= milliseconds, last.value < .max {
      return remember(EventID(value: last.value + 1))
    }
    let low = UInt128(random.next() as UInt64) << 16 | UInt128(random.next() as UInt64) & 0xFFFF
    return remember(EventID(value: milliseconds << 80 | low))
  }

  private mutating func remember(_ id: EventID) -> EventID {
    last = id
    return id
  }
}
