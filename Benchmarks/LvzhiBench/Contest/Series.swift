/// A candidate's samples, in the order in which they were taken; at least one.
struct Series {
  private(set) var samples: [Sample] = []

  mutating func add(_ sample: Sample) {
    samples.append(sample)
  }

  var seconds: Spread { Spread(samples.map(\.seconds)) }

  /// The most memory that any run held.
  var peakBytes: Int? { samples.compactMap(\.peakBytes).max() }

  /// This series' times divided by another's, round by round, so that what slowed down a whole round
  /// drops out.
  func ratios(to other: Series) -> Spread {
    Spread(zip(samples, other.samples).map { $0.seconds / $1.seconds })
  }
}
