/// Where a machine's clock that cannot be set stands: the time since it was started, sleep included.
package struct BootMoment: Hashable, Sendable {
  /// Names one start of one machine.
  package let boot: String
  /// Milliseconds since then, 0 or more.
  package let uptime: Int

  package init(boot: String, uptime: Int) {
    self.boot = boot
    self.uptime = max(uptime, 0)
  }
}
