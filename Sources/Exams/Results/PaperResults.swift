package import Dates
package import Papers
import Questions
package import Records

/// All results of a paper.
package struct PaperResults: Sendable {
  package let paper: Paper
  /// By later decisions.
  package var marking: CorrectedMarking { maker.marking }
  /// Everybody of whom there is something.
  package private(set) var results: [Examinee: PaperResult] = [:]

  private let maker: SittingMaker
  private let marked: [AttemptID: PaperSitting]

  /// Adds up what is known at `now`, which tells whose time is over. `attempts` are those of deputies at any
  /// paper; those at others are passed over. `marked` are sittings that a maker with the ledger's regrades has marked
  /// already. O(people × questions).
  package init(
    _ paper: Paper, ledger: PaperLedger, attempts: [DeputyID: [Attempt]] = [:],
    marked: [AttemptID: PaperSitting] = [:], at now: Timestamp
  ) {
    self.paper = paper
    self.marked = marked
    maker = SittingMaker(paper, regrades: ledger.regrades)
    var attempts = Dictionary(
      uniqueKeysWithValues: attempts.map { (Examinee.deputy($0.key, nil), $0.value) })
    for attempt in ledger.unsignedAttempts {
      attempts[.unsigned(attempt.number ?? 0), default: []].append(attempt)
    }
    for examinee in Set(attempts.keys).union(ledger.sheets.keys) {
      let own = (attempts[examinee] ?? []).filter { $0.paper == paper.id }
      results[examinee] = result(own, ledger.sheets[examinee], now)
    }
  }

  private func result(
    _ attempts: [Attempt], _ sheet: KeyedSheet?, _ now: Timestamp
  ) -> PaperResult? {
    let over = attempts.filter { $0.isOver(at: now) }.map { marked[$0.id] ?? maker.sitting($0) }
    let sittings = (over + [sheet.flatMap(maker.sitting)].compactMap(\.self)).sorted {
      $0.at < $1.at
    }
    if let counting = counting(sittings) { return .sat(sittings, counting: counting) }
    if let running = attempts.last(where: { !$0.isOver(at: now) }) { return .running(running) }
    if case .absent(let reason) = sheet?.result { return .absent(reason: reason) }
    return nil
  }

  /// Which of several counts, by the paper's rule; of equally good ones the first. `nil` for none.
  private func counting(_ sittings: [PaperSitting]) -> Int? {
    switch paper.rules.retakes.counting {
    case .first: sittings.indices.first
    case .last: sittings.indices.last
    case .best:
      sittings.indices.max { left, right in
        (sittings[left].score.total, right) < (sittings[right].score.total, left)
      }
    }
  }
}
