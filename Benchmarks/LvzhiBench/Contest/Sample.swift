/// What one run of a candidate took.
struct Sample {
  var seconds: Double
  /// The most memory its process held, where it ran in a process of its own.
  var peakBytes: Int?

  /// The time that `work` takes.
  static func timing(_ work: () throws -> Void) rethrows -> Sample {
    Sample(seconds: try ContinuousClock().measure(work) / .seconds(1))
  }
}
