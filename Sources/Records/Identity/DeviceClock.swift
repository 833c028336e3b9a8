package import Dates

/// Gives the events of one device their times and ids so that their order (`at`, `id`) is the order in
/// which they were written, even when the clock was set back.
package struct DeviceClock: Hashable, Sendable {
  /// What a new event is stamped with.
  package struct Stamp: Hashable, Sendable {
    package let id: EventID
    package let at: Timestamp
    /// The clock stood behind the event before, so `at` is that event's time plus a millisecond.
    package let isBehind: Bool
  }

  private var last: Timestamp?
  private var ids: ULIDGenerator

  /// A clock that goes on after the device's last event, if it has one.
  package init(after last: Event? = nil) {
    self.last = last?.at
    ids = ULIDGenerator(after: last?.id)
  }

  /// The stamp of an event written at `now`.
  package mutating func stamp(
    now: Timestamp, using random: inout some RandomNumberGenerator
  ) -> Stamp {
    var at = now
    var isBehind = false
    if let last, now < last {
      at = last.advanced(byMilliseconds: 1)
      isBehind = true
    }
    last = at
    return Stamp(id: ids.next(at: at, using: &random), at: at, isBehind: isBehind)
  }
}
