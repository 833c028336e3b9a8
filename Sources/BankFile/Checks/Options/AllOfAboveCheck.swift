import Diagnostics
import Questions

/// An option that speaks of the others, in a question whose options are shuffled.
enum AllOfAboveCheck {
  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    bank.questions.filter(\.question.fields.shuffles).flatMap { checked in
      checked.question.choices.enumerated().compactMap { index, choice in
        guard AllOfAbove.matches(choice.text), let letter = OptionLetter(index: index) else {
          return nil
        }
        return Diagnostic(.allOfAboveShuffled(letter), at: checked.place(ofOption: index))
      }
    }
  }
}
