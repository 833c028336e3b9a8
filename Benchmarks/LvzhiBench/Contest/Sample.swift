import Foundation

/// What one run of a candidate took.
struct Sample {
  var seconds: Double
  /// The most memory its process held, where it ran in a process of its own.
  var peakBytes: Int?

  /// The time that `work` takes, as a clock on the wall shows it.
  static func timing(_ work: () throws -> Void) rethrows -> Sample {
    Sample(seconds: try ContinuousClock().measure(work) / .seconds(1))
  }

  /// The time that a processor spends on `work`: the same, if the work neither waits nor shares, but
  /// undisturbed by what else the machine is doing.
  ///
  /// Not inlined: `make bench-check` counts the instructions between its start and its end.
  @inline(never)
  static func timingProcessor(_ work: () throws -> Void) rethrows -> Sample {
    let start = processorTime()
    try work()
    return Sample(seconds: Double(processorTime() - start) / 1e9)
  }

  /// Nanoseconds that processors have spent on this process.
  private static func processorTime() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
