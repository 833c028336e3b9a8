import Diagnostics
import Questions

/// The right option's text stands in the stem. Not where a wrong option's does too: then the stem names
/// the things to choose from.
enum GiveawayCheck {
  /// Shorter texts occur in stems by nature.
  private static let shortest = 4

  static func findings(
    in bank: CheckedBank, _ context: CheckContext
  ) -> [Diagnostic<CheckProblem>] {
    bank.questions.flatMap { checked -> [Diagnostic<CheckProblem>] in
      let stem = ComparedText.letters(checked.question.stem)
      let choices = checked.question.choices
      let standing = choices.indices.filter { index in
        let text = ComparedText.letters(choices[index].text)
        let enough = choices[index].isRight ? shortest : 1
        return text.count >= enough && ComparedText.stands(text, in: stem)
      }
      if standing.contains(where: { !choices[$0].isRight }) { return [] }
      return standing.compactMap { index in
        OptionLetter(index: index).map {
          Diagnostic(.giveaway($0), at: checked.place(ofOption: index))
        }
      }
    }
  }
}
