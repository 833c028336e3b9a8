import Diagnostics
import Questions

/// An option that speaks of the others, in a question whose options are shuffled.
enum AllOfAboveCheck {
  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    bank.questions.filter(\.question.fields.shuffles).flatMap { checked in
      zip(checked.question.choices.indices, checked.options).compactMap { index, range in
        guard AllOfAbove.matches(checked.question.choices[index].text),
          let letter = OptionLetter(index: index)
        else { return nil }
        return Diagnostic(.allOfAboveShuffled(letter), at: range)
      }
    }
  }
}
