import Diagnostics
import Questions

/// Questions that are easily confused, side by side: what each asks, and its right answer.
struct ContrastScreen {
  let questions: [Question]
  let language: Language

  var lines: [ScreenLine] {
    [.text(Message.contrastTitle.text(in: language))]
      + questions.map { question in
        .item(
          marker: "·",
          text: HarmlessText.oneLine(question.stemWithGaps) + "\n→ " + rightAnswer(of: question))
      }
  }

  /// The right answer in the bank's order, without letters: they differ from one showing to the next.
  private func rightAnswer(of question: Question) -> String {
    let separator = language == .chinese ? "；" : "; "
    let text =
      switch question.body {
      case .single(let choices, let right): choices[right.index].text
      case .multiple(let choices):
        choices.filter(\.isRight).map(\.text).joined(separator: separator)
      case .blanks(let fillIn):
        fillIn.blanks.map { $0.alternatives[0] }.joined(separator: separator)
      case .trueFalse(let isTrue):
        (isTrue ? Message(zh: "对", en: "true") : Message(zh: "错", en: "false")).text(in: language)
      case .ordering(let items): items.joined(separator: " → ")
      case .matching(let matching):
        zip(matching.lefts, matching.key).map { "\($0) → \(matching.rights[$1])" }
          .joined(separator: separator)
      case .short(let model, _): model
      }
    return HarmlessText.oneLine(text)
  }
}
