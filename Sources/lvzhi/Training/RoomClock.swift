/// Counts down at a question, on the screen alone: when the time is over, whoever leads the training decides.
struct RoomClock {
  /// Counted down from; `nil` for none.
  var seconds: Int? {
    didSet { start() }
  }
  private let isRunning: Bool
  private var end: ContinuousClock.Instant?

  /// A clock that stands still if it is not `isRunning`, as under `--now`.
  init(seconds: Int?, isRunning: Bool) {
    self.isRunning = isRunning
    self.seconds = seconds
  }

  /// Begins anew.
  mutating func start() {
    end = isRunning ? seconds.map { ContinuousClock().now + .seconds($0) } : nil
  }

  var isTicking: Bool { end != nil }

  /// 剩 25 秒
  func text(in language: Language) -> String {
    guard let end else { return "" }
    let left = max(
      0, Int((ContinuousClock().now.duration(to: end) / .milliseconds(1000)).rounded(.up)))
    return Message.secondsLeft(left).text(in: language)
  }
}
