import Foundation

/// What a pass came to, as it is handed from one process to the other: on a line, the seconds, the most
/// memory in bytes, and what was counted.
struct PassResult: CustomStringConvertible {
  let sample: Sample
  /// Questions, lines or right answers: two that did the same work counted the same.
  let count: Int

  /// The result of a pass in this process.
  init(_ sample: Sample, count: Int) {
    self.sample = Sample(seconds: sample.seconds, peakBytes: Self.peakBytes)
    self.count = count
  }

  /// Reads the line; Python's programs leave out the memory with a `-`.
  init(_ line: String) throws {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard words.count == 3, let seconds = Double(words[0]), let count = Int(words[2]) else {
      throw MeasuringError("a pass said \(line)")
    }
    sample = Sample(seconds: seconds, peakBytes: Int(words[1]))
    self.count = count
  }

  var description: String {
    "\(sample.seconds) \(sample.peakBytes.map(String.init) ?? "-") \(count)"
  }

  /// The sample, if the count is as expected.
  func counting(_ expected: Int) throws -> Sample {
    guard count == expected else { throw MeasuringError("counted \(count), not \(expected)") }
    return sample
  }

  /// The most memory that this process held. Not `ru_maxrss`, which goes on from the process that
  /// started this one.
  private static var peakBytes: Int? {
    let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: " ").compactMap { Int($0) }.first.map { $0 * 1024 }
  }
}
