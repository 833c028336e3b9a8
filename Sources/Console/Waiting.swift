/// Keeps the time while a line is waited for.
struct Waiting {
  private let limits: LineLimits
  private let clock = ContinuousClock()
  private let begin: ContinuousClock.Instant
  private var lastKey: ContinuousClock.Instant
  private var nextTick: ContinuousClock.Instant?
  private(set) var firstKeyDelay: Int?

  init(_ limits: LineLimits) {
    self.limits = limits
    begin = clock.now
    lastKey = begin
    nextTick = limits.tick.map { begin + .milliseconds($0.interval) }
  }

  /// Milliseconds until something is to be done; `nil` if nothing ever is.
  var pollTime: Int? {
    [end, nextTick].compactMap { $0 }.min().map { Self.milliseconds(clock.now.duration(to: $0)) }
  }

  var isOver: Bool { end.map { $0 <= clock.now } ?? false }

  /// Whether a tick is due; the next one is an interval from now.
  mutating func takeTick() -> Bool {
    guard let due = nextTick, let tick = limits.tick, due <= clock.now else { return false }
    nextTick = clock.now + .milliseconds(tick.interval)
    return true
  }

  mutating func keyPressed() {
    lastKey = clock.now
    if firstKeyDelay == nil { firstKeyDelay = Self.milliseconds(begin.duration(to: lastKey)) }
  }

  private var end: ContinuousClock.Instant? {
    [
      limits.deadline.map { begin + .milliseconds($0) },
      limits.idle.map { lastKey + .milliseconds($0) },
    ].compactMap { $0 }.min()
  }

  /// Rounded up, so that waiting that long is enough; never negative.
  private static func milliseconds(_ duration: Duration) -> Int {
    let (seconds, attoseconds) = duration.components
    let part = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return max(0, Int(seconds) * 1000 + Int(part))
  }
}
