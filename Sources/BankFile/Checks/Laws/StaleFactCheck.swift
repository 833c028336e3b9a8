import Diagnostics
import Questions
import Statutes

/// A question that states as right what an older text of a law said. The rules are those of
/// `Documentation/Formats/registry.md`.
enum StaleFactCheck {
  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    bank.questions.flatMap { checked in
      found(in: checked.question, context).map { Diagnostic(.staleFact($0), at: checked.heading) }
    }
  }

  /// The stale facts that a question states as right.
  static func found(in question: Question, _ context: CheckContext) -> [StaleFact] {
    guard let facts = context.registry?.staleFacts else { return [] }
    let stem = question.stem { $0.alternatives[0] }
    if question.body == .trueFalse(false) || facts.exempts(stem: stem) { return [] }
    return facts.found(in: ([stem] + right(in: question.body)).joined(separator: "\n"))
  }

  /// The texts that count as right, in order.
  private static func right(in body: QuestionBody) -> [String] {
    switch body {
    case .single(let choices, _), .multiple(let choices):
      choices.filter(\.isRight).map(\.text)
    case .trueFalse, .blanks: []
    case .ordering(let steps): steps
    case .matching(let pairs):
      zip(pairs.lefts, pairs.key).flatMap { [$0, pairs.rights[$1]] }
    case .short(let model, let points): [model] + points.map(\.text)
    }
  }
}
