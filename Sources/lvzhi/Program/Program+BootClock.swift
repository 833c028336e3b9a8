import Dates
import Records
import Storage

extension Program {
  /// The clock that cannot be set. `--now` stands in for it too.
  var bootMoment: BootMoment {
    clockIsFixed
      ? BootMoment(boot: "--now", uptime: Int(now.milliseconds)) : BootClock.now()
  }
}
