package import Papers
package import Questions
import Records

/// Marks answers to a paper as later decisions want it.
///
/// A dropped question is in no score and in no full marks, and the pass mark shrinks in proportion: of a paper of
/// 100 with a pass mark of 60, less a question of 2, 58.8 of 98 pass.
package struct CorrectedMarking: Sendable {
  package let paper: Paper
  package let corrections: [QuestionName: Correction]
  /// What each section is worth.
  package let sectionFull: [Points]
  /// What the paper is worth.
  package let full: Points
  package let passMark: Points
  private let marking: PaperMarking
  private let keys: [QuestionName: Keys]

  /// What is right besides, or instead of, what the paper says.
  private struct Keys: Sendable {
    let replacement: AlternativeKey?
    let accepted: [AlternativeKey]
  }

  /// Questions that the paper does not have are passed over, and keys that its questions cannot have.
  package init(_ paper: Paper, _ corrections: [QuestionName: Correction] = [:]) {
    self.paper = paper
    self.corrections = corrections
    marking = PaperMarking(paper)
    sectionFull = paper.sections.map { section in
      section.questions.filter { corrections[$0.name]?.treatment != .dropped }
        .reduce(.zero) { $0 + $1.points }
    }
    full = sectionFull.reduce(.zero, +)
    passMark = Self.share(of: paper.rules.passMark, full, paper.fullPoints)
    keys = Self.keys(paper, corrections)
  }

  /// `points` × `full` ∕ `whole`, rounded half up to a hundredth; `points` where nothing was dropped.
  private static func share(of points: Points, _ full: Points, _ whole: Points) -> Points {
    guard full != whole, whole > .zero else { return points }
    let product = points.hundredths * full.hundredths
    return Points(hundredths: (2 * product + whole.hundredths) / (2 * whole.hundredths))
  }

  private static func keys(
    _ paper: Paper, _ corrections: [QuestionName: Correction]
  ) -> [QuestionName: Keys] {
    var keys: [QuestionName: Keys] = [:]
    for (name, correction) in corrections where correction.changesKey {
      guard let question = paper.question(name)?.question else { continue }
      let key = { (recorded: RecordedAnswer) in
        recorded.answer(to: question.type).flatMap { AlternativeKey(question, key: $0) }
      }
      keys[name] = Keys(
        replacement: correction.key.flatMap(key), accepted: correction.accepted.compactMap(key))
    }
    return keys
  }

  /// What each question that counts earned by one person's answers, section by section. O(questions).
  package func score(_ answers: [QuestionName: Answer]) -> PaperScore {
    score { item($0, answers[$0.name]) }
  }

  /// The same where only the wrong ones are known: all others are right.
  package func score(wrong: Set<QuestionName>) -> PaperScore {
    score { question in
      let isRight =
        correction(of: question)?.treatment == .everyone || !wrong.contains(question.name)
      return ItemScore(
        question: question.name, credit: isRight ? .full : .none,
        points: isRight ? question.points : .zero, isAnswered: true)
    }
  }

  private func score(_ item: (PaperQuestion) -> ItemScore) -> PaperScore {
    PaperScore(
      sections: paper.sections.map { section in
        section.questions.filter { correction(of: $0)?.treatment != .dropped }.map(item)
      }, passMark: passMark)
  }

  private func correction(of question: PaperQuestion) -> Correction? { corrections[question.name] }

  private func item(_ question: PaperQuestion, _ answer: Answer?) -> ItemScore {
    guard let correction = correction(of: question) else { return marking.item(question, answer) }
    let credit = self.credit(question, answer, correction)
    return ItemScore(
      question: question.name, credit: credit,
      points: Points.earned(credit, of: question.points, step: paper.rules.step),
      isAnswered: answer != nil)
  }

  /// The best that any of the keys gives.
  private func credit(
    _ question: PaperQuestion, _ answer: Answer?, _ correction: Correction
  ) -> Credit {
    if correction.treatment == .everyone { return .full }
    guard let answer else { return .none }
    let keys = keys[question.name]
    let others = ([keys?.replacement].compactMap(\.self) + (keys?.accepted ?? [])).map {
      $0.credit(for: answer, by: question.marking, fullPoints: question.points)
    }
    let own = keys?.replacement == nil ? [marking.item(question, answer).credit] : []
    return (own + others).max() ?? .none
  }
}
