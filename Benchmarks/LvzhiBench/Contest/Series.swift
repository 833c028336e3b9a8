/// A candidate's samples, in the order in which they were taken; at least one.
struct Series {
  private(set) var samples: [Sample] = []

  mutating func add(_ sample: Sample) {
    samples.append(sample)
  }

  var seconds: Spread { Spread(samples.map(\.seconds)) }

  /// The most memory that any run held.
  var peakBytes: Int? { samples.compactMap(\.peakBytes).max() }

  /// How many times the other's time this one takes: the ratio of the medians, and the least and the
  /// most of it over up to nine stretches of the run. Single rounds would show more of the disk's moods
  /// than of the programs.
  func ratio(to other: Series) -> (overall: Double, stretches: Spread) {
    let length = (samples.count + Self.stretches - 1) / Self.stretches
    let starts = stride(from: 0, to: samples.count, by: length)
    let ratios = starts.map { start in
      let range = start..<min(start + length, samples.count)
      return Self.median(of: samples[range]) / Self.median(of: other.samples[range])
    }
    return (seconds.median / other.seconds.median, Spread(ratios))
  }

  private static let stretches = 9

  private static func median(of samples: ArraySlice<Sample>) -> Double {
    Spread(samples.map(\.seconds)).median
  }
}
