import Diagnostics
import Questions
import Statutes

/// A question that states as right what an older text of a law said. The rules are those of
/// `Documentation/Formats/registry.md`.
enum StaleFactCheck {
  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    guard let facts = context.registry?.staleFacts else { return [] }
    return bank.questions.flatMap { checked -> [Diagnostic<CheckProblem>] in
      let question = checked.question
      let stem = question.stem { $0.alternatives[0] }
      if question.body == .trueFalse(false) || facts.exempts(stem: stem) { return [] }
      let found = facts.found(in: ([stem] + right(in: question.body)).joined(separator: "\n"))
      return found.map { Diagnostic(.staleFact($0), at: checked.heading) }
    }
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
