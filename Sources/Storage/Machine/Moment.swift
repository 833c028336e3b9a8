package import Dates

/// An instant and what clocks on the wall say then: what an event is dated with.
package struct Moment: Hashable, Sendable {
  package let instant: Timestamp
  /// Seconds east of UTC.
  package let utcOffset: Int

  package init(_ instant: Timestamp, utcOffset: Int) {
    self.instant = instant
    self.utcOffset = utcOffset
  }

  /// Now and here, by the machine's clock and zone.
  package static func now() -> Moment {
    let instant = WallClock.now()
    return Moment(instant, utcOffset: WallClock.utcOffset(at: instant))
  }
}
