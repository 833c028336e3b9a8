package import Dates
package import Papers
import Questions
package import Records

/// All results of a paper.
package struct PaperResults: Sendable {
  package let paper: Paper
  /// By later decisions.
  package let marking: CorrectedMarking
  /// Everybody of whom there is something.
  package private(set) var results: [Examinee: PaperResult] = [:]
  private let asPrinted: CorrectedMarking
  private let isCorrected: Bool

  /// Adds up what is known at `now`, which tells whose time is over. `attempts` are those of deputies at any
  /// paper; those at others are passed over. O(people × questions).
  package init(
    _ paper: Paper, ledger: PaperLedger, attempts: [DeputyID: [Attempt]] = [:], at now: Timestamp
  ) {
    self.paper = paper
    marking = CorrectedMarking(paper, Correction.all(ledger.regrades))
    isCorrected = !ledger.regrades.isEmpty
    asPrinted = isCorrected ? CorrectedMarking(paper) : marking
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
    let over = attempts.filter { $0.isOver(at: now) }.map(sitting)
    let sittings = (over + [sheet.flatMap(sitting)].compactMap(\.self)).sorted { $0.at < $1.at }
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

  private func sitting(_ attempt: Attempt) -> PaperSitting {
    let answers = asPrinted.answers(attempt.answers)
    let score = ResultScore(marking.score(answers), of: marking)
    return PaperSitting(
      origin: .screen(attempt.id), at: attempt.startedAt, variant: attempt.variant,
      answers: answers, score: score,
      first: isCorrected ? ResultScore(asPrinted.score(answers), of: asPrinted) : score,
      isUncertain: false)
  }

  /// `nil` for somebody who was absent.
  private func sitting(_ sheet: KeyedSheet) -> PaperSitting? {
    var known: [QuestionName: Answer]?
    if case .answers(let answers) = sheet.result { known = asPrinted.answers(answers) }
    guard let score = Self.score(sheet.result, known, marking),
      let first = isCorrected ? Self.score(sheet.result, known, asPrinted) : score
    else { return nil }
    return PaperSitting(
      origin: .sheet(sheet.event), at: sheet.at, variant: sheet.variant, answers: known,
      score: score, first: first, isUncertain: known == nil && isUncertain(score))
  }

  private static func score(
    _ result: PaperEntry.Result, _ answers: [QuestionName: Answer]?, _ marking: CorrectedMarking
  ) -> ResultScore? {
    switch result {
    case .answers: ResultScore(marking.score(answers ?? [:]), of: marking)
    case .wrong(let wrong): ResultScore(marking.score(wrong: wrong), of: marking)
    case .sections(let sections): ResultScore(sections: sections, of: marking)
    case .total(let total): ResultScore(total: total, of: marking)
    case .absent, .withdrawn: nil
    }
  }

  /// With items known, only a new key matters; with sums alone, every decision does.
  private func isUncertain(_ score: ResultScore) -> Bool {
    marking.corrections.values.contains { score.items == nil || $0.changesKey }
  }
}
