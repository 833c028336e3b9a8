package import Papers
package import Questions
package import Records

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
  /// Of the questions that count, section by section.
  private let markers: [[ItemMarker]]

  /// Questions that the paper does not have are passed over, and keys that its questions cannot have.
  package init(_ paper: Paper, _ corrections: [QuestionName: Correction] = [:]) {
    self.paper = paper
    self.corrections = corrections
    markers = paper.sections.map { section in
      section.questions.map { ItemMarker($0, of: paper, corrections[$0.name]) }
        .filter { $0.treatment != .dropped }
    }
    sectionFull = markers.map { $0.reduce(.zero) { $0 + $1.points } }
    full = sectionFull.reduce(.zero, +)
    passMark = Self.share(of: paper.rules.passMark, full, paper.fullPoints)
  }

  /// `points` × `full` ∕ `whole`, rounded half up to a hundredth; `points` where nothing was dropped.
  private static func share(of points: Points, _ full: Points, _ whole: Points) -> Points {
    guard full != whole, whole > .zero else { return points }
    let product = points.hundredths * full.hundredths
    return Points(hundredths: (2 * product + whole.hundredths) / (2 * whole.hundredths))
  }

  /// What each question that counts earned by one person's answers, section by section. O(questions).
  package func score(_ answers: [QuestionName: Answer]) -> PaperScore {
    score { $0.score(answers[$0.name]) }
  }

  /// The same where only the wrong ones are known: all others are right.
  package func score(wrong: Set<QuestionName>) -> PaperScore {
    score { $0.score(isRight: !wrong.contains($0.name)) }
  }

  private func score(_ item: (ItemMarker) -> ItemScore) -> PaperScore {
    PaperScore(sections: markers.map { $0.map(item) }, passMark: passMark)
  }

  /// The questions that count, in the paper's order.
  package var questions: [QuestionName] { markers.flatMap { $0.map(\.name) } }

  /// The answers as they are kept in journals, as answers to the questions that count; what is none to a question
  /// is left out.
  package func answers(_ recorded: [QuestionName: RecordedAnswer]) -> [QuestionName: Answer] {
    var answers: [QuestionName: Answer] = [:]
    answers.reserveCapacity(recorded.count)
    for marker in markers.joined() {
      if let answer = recorded[marker.name]?.answer(to: marker.type) {
        answers[marker.name] = answer
      }
    }
    return answers
  }

  /// The answers that count as right: the paper's or the new key, and what was accepted besides.
  package func rightAnswers(_ question: PaperQuestion) -> [Answer] {
    let type = question.question.type
    let correction = corrections[question.name]
    let key = correction?.key.flatMap { $0.answer(to: type) } ?? question.question.rightAnswer
    return [key] + (correction?.accepted ?? []).compactMap { $0.answer(to: type) }
  }
}
