import Glibc
package import Records

/// The machine's clock that cannot be set; the only place that reads it.
package enum BootClock {
  private static let identity = FilePath("/proc/sys/kernel/random/boot_id")

  /// Now, with sleep counted. Where the system does not name its start, as outside Linux, every start has the
  /// same name and a restart shows as time that ran backwards, which gives nobody time.
  package static func now() -> BootMoment {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_BOOTTIME, &time)
    let uptime = Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
    return BootMoment(boot: boot, uptime: uptime)
  }

  private static let boot: String = {
    guard let bytes = try? OpenFile.reading(identity).readAll() else { return "unknown" }
    let name = String(decoding: bytes.filter { $0 > 0x20 && $0 < 0x7F }.prefix(64), as: UTF8.self)
    return name.isEmpty ? "unknown" : name
  }()
}
