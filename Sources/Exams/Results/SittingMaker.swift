package import Papers
import Questions
package import Records

/// Marks what somebody did with a paper, by the paper's own key and as later decisions want it.
package struct SittingMaker: Sendable {
  /// By later decisions.
  package let marking: CorrectedMarking
  private let asPrinted: CorrectedMarking
  private let isCorrected: Bool

  /// `regrades` are the decisions on the paper, in order of time.
  package init(_ paper: Paper, regrades: [Regrade]) {
    marking = CorrectedMarking(paper, Correction.all(regrades))
    isCorrected = !regrades.isEmpty
    asPrinted = isCorrected ? CorrectedMarking(paper) : marking
  }

  /// What an attempt on screen is worth. O(questions).
  package func sitting(_ attempt: Attempt) -> PaperSitting {
    let answers = asPrinted.answers(attempt.answers)
    let score = ResultScore(marking.score(answers), of: marking)
    return PaperSitting(
      origin: .screen(attempt.id), at: attempt.startedAt, variant: attempt.variant,
      answers: answers, score: score,
      first: isCorrected ? ResultScore(asPrinted.score(answers), of: asPrinted) : score,
      isUncertain: false)
  }

  /// What a sheet that was keyed in is worth; `nil` for somebody who was absent.
  func sitting(_ sheet: KeyedSheet) -> PaperSitting? {
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
