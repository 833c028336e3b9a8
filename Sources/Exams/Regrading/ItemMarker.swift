import Papers
import Questions
import Records

/// Marks the answers to one question of a paper. It holds what is needed for that and little else, so that the answers
/// of ten thousand people are quickly marked.
struct ItemMarker: Sendable {
  let name: QuestionName
  let points: Points
  let type: QuestionType
  let treatment: Correction.Treatment
  private let step: Points
  /// The best that any of the keys gives.
  private let credit: @Sendable (Answer) -> Credit

  /// Marks as the paper says unless `correction` says otherwise.
  init(_ question: PaperQuestion, of paper: Paper, _ correction: Correction?) {
    name = question.name
    points = question.points
    type = question.question.type
    step = paper.rules.step
    treatment = correction?.treatment ?? .byKey
    let own: @Sendable (Answer) -> Credit = {
      question.marking.credit(for: $0, of: question.question, fullPoints: question.points)
    }
    let key = { (recorded: RecordedAnswer) in
      recorded.answer(to: question.question.type)
        .flatMap { AlternativeKey(question.question, key: $0) }
    }
    let replacement = correction?.key.flatMap(key)
    let others = [replacement].compactMap(\.self) + (correction?.accepted.compactMap(key) ?? [])
    guard !others.isEmpty else {
      credit = own
      return
    }
    credit = { answer in
      let credits = others.map {
        $0.credit(for: answer, by: question.marking, fullPoints: question.points)
      }
      return (replacement == nil ? credits + [own(answer)] : credits).max() ?? .none
    }
  }

  /// What an answer earns; nothing for none, unless everybody gets full marks.
  func score(_ answer: Answer?) -> ItemScore {
    if treatment == .everyone { return score(.full, isAnswered: answer != nil) }
    return score(answer.map(credit) ?? .none, isAnswered: answer != nil)
  }

  /// The same where it is only known whether the answer is right.
  func score(isRight: Bool) -> ItemScore {
    score(isRight || treatment == .everyone ? .full : .none, isAnswered: true)
  }

  private func score(_ credit: Credit, isAnswered: Bool) -> ItemScore {
    ItemScore(
      question: name, credit: credit, points: Points.earned(credit, of: points, step: step),
      isAnswered: isAnswered)
  }
}
