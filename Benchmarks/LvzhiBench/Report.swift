import Foundation

/// Words the results: one block a contest, lvzhi (A) first, each peer (B) below it.
enum Report {
  static let heading = """
    A = lvzhi, B = the peer, taking turns in one run. Times: median (least–most).
    A/B: ratio of the medians (least–most over stretches of the run); below 1 lvzhi is quicker.

    """

  static func text(of result: ContestResult) -> String {
    let contest = result.contest
    var lines = ["\(contest.title) — \(result.own.samples.count) rounds"]
    lines.append(
      line(
        "A", contest.own.name,
        [time(result.own), rate(contest.own, result.own), memory(result.own)]))
    lines += contest.limits.map { line("", "", [verdict($0, on: result.own)]) }
    var series = result.peers[...]
    for peer in contest.peers {
      switch peer {
      case .skipped(let name, let reason): lines.append(line("B", name, ["skipped: \(reason)"]))
      case .present(let candidate, let target):
        guard let times = series.popFirst() else { continue }
        lines.append(
          line("B", candidate.name, [time(times), rate(candidate, times), memory(times)]))
        lines.append(line("", "", [ratio(result.own, times, target)]))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ letter: String, _ name: String, _ figures: [String?]) -> String {
    let name = name.padding(toLength: max(44, name.count), withPad: " ", startingAt: 0)
    let letter = letter.isEmpty ? " " : letter
    return "  \(letter) \(name) \(figures.compactMap(\.self).joined(separator: "  "))"
  }

  private static func time(_ series: Series) -> String {
    let spread = series.seconds
    let (factor, unit) = Self.unit(of: spread.median)
    let figures = [spread.median, spread.least, spread.most].map { Self.number($0 * factor) }
    return "\(figures[0]) \(unit) (\(figures[1])–\(figures[2]))"
  }

  /// With its unit.
  static func duration(_ seconds: Double) -> String {
    let (factor, unit) = unit(of: seconds)
    return "\(number(seconds * factor)) \(unit)"
  }

  private static func unit(of seconds: Double) -> (factor: Double, name: String) {
    seconds < 1e-3 ? (1e6, "µs") : seconds < 1 ? (1e3, "ms") : (1, "s")
  }

  private static func rate(_ candidate: Candidate, _ series: Series) -> String? {
    switch candidate.amount {
    case nil: nil
    case .bytes(let count): "\(number(Double(count) / 1e6 / series.seconds.median)) MB/s"
    case .events(let count):
      "\(number(Double(count) / 1e6 / series.seconds.median)) million events/s"
    }
  }

  private static func memory(_ series: Series) -> String? {
    series.peakBytes.map { "peak memory \(number(Double($0) / 1e6)) MB" }
  }

  private static func ratio(_ own: Series, _ peer: Series, _ target: Double?) -> String {
    let (ratio, stretches) = own.ratio(to: peer)
    let text = "A/B \(number(ratio)) (\(number(stretches.least))–\(number(stretches.most)))"
    guard let target else { return text }
    return "\(text)  target ≤ \(number(target)): \(ratio <= target ? "met" : "MISSED")"
  }

  private static func verdict(_ limit: Limit, on series: Series) -> String {
    let (target, verdict) = target(limit, on: series)
    return "target \(target): \(verdict)"
  }

  /// A target in words, and whether it was met.
  static func target(_ limit: Limit, on series: Series) -> (target: String, verdict: String) {
    switch limit {
    case .seconds(let most):
      return ("≤ \(number(most)) s", series.seconds.median <= most ? "met" : "MISSED")
    case .memory(let most, let fileBytes):
      let times = Double(series.peakBytes ?? 0) / Double(fileBytes)
      return (
        "memory ≤ \(number(most)) × file",
        "\(number(times)) ×, \(times <= most ? "met" : "MISSED")"
      )
    }
  }

  /// Three digits that mean something.
  static func number(_ value: Double) -> String {
    let digits = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2
    return String(format: "%.\(digits)f", value)
  }
}
