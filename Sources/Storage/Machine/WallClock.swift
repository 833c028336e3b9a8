package import Dates
import Glibc

/// The machine's clock and zone; the only place that reads them.
package enum WallClock {
  /// The instant it is, cut to whole milliseconds.
  package static func now() -> Timestamp {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// Seconds east of UTC that clocks here show at that instant.
  ///
  /// From `localtime_r`: Foundation's time zones are missing from a statically linked program.
  package static func utcOffset(at instant: Timestamp) -> Int {
    let milliseconds = instant.milliseconds
    var seconds = time_t(milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000)
    var parts = unsafe tm()
    guard unsafe localtime_r(&seconds, &parts) != nil else { return 0 }
    return unsafe parts.tm_gmtoff
  }
}
