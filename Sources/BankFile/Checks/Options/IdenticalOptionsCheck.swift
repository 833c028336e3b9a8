import Diagnostics
import Questions

/// Two options of a question, or two items to be put in order, say the same.
enum IdenticalOptionsCheck {
  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    bank.questions.flatMap { checked in
      var first: [String: Int] = [:]
      return options(of: checked.question).enumerated().compactMap {
        index, text -> Diagnostic<CheckProblem>? in
        let statement = ComparedText.statement(text)
        guard let earlier = first[statement] else {
          first[statement] = index
          return nil
        }
        guard let one = OptionLetter(index: earlier), let other = OptionLetter(index: index) else {
          return nil
        }
        return Diagnostic(.identicalOptions(one, other), at: checked.place(ofOption: index))
      }
    }
  }

  private static func options(of question: Question) -> [String] {
    if case .ordering(let items) = question.body { items } else { question.choices.map(\.text) }
  }
}
