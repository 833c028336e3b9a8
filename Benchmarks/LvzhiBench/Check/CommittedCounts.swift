import Foundation

/// The instruction counts that are kept in the repository, in `Benchmarks/instructions.json`.
struct CommittedCounts: Codable {
  /// What made the binary that was counted: another compiler makes another one.
  var compiler: String
  var counts: [String: Int]

  /// How much more than the committed count is no regression yet.
  static let allowance = 0.05

  init(compiler: String, counts: [String: Int]) {
    self.compiler = compiler
    self.counts = counts
  }

  init(contentsOf path: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }

  func write(to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try (encoder.encode(self) + Data("\n".utf8)).write(to: URL(fileURLWithPath: path))
  }

  /// One line about a new count, and whether it is a regression. What has no committed count is one too: it was forgotten.
  func judge(_ name: String, _ count: Int) -> (line: String, isRegression: Bool) {
    guard let before = counts[name] else {
      return ("\(name): \(count) instructions, no committed figure: REGRESSION", true)
    }
    let change = Double(count) / Double(before) - 1
    let percent = String(format: "%+.2f %%", 100 * change)
    let isRegression = change > Self.allowance
    let verdict =
      isRegression
      ? "REGRESSION (more than +5 %)"
      : change < -Self.allowance ? "all right; record the better figure" : "all right"
    return (
      "\(name): \(count) instructions, committed \(before), \(percent): \(verdict)", isRegression
    )
  }
}
