import Diagnostics
import Questions

/// Says an answer in words: the letters as they were on the screen, with the texts they stand for.
struct AnswerWording {
  let question: Question
  let order: DisplayOrder
  let language: Language

  /// The answer on one line, or on several when there are several parts with texts.
  func text(of answer: Answer) -> String {
    HarmlessText.lines(plain(answer.shown(in: order)))
  }

  /// The right answer; of blanks every form that counts.
  var rightAnswer: String {
    guard case .blanks(let fillIn) = question.body else { return text(of: question.rightAnswer) }
    let separator = language == .chinese ? "；" : "; "
    let forms = fillIn.blanks.map { $0.alternatives.joined(separator: " / ") }
    return HarmlessText.oneLine(forms.joined(separator: separator))
  }

  private func plain(_ shown: Answer) -> String {
    switch (shown, question.body) {
    case (.choice(let letters), .single(let choices, _)),
      (.choice(let letters), .multiple(let choices)):
      named(letters, among: choices.map(\.text))
    case (.ordering(let letters), .ordering(let items)):
      named(letters, among: items)
    case (.matching(let pairs), .matching(let matching)):
      joined(
        pairs.map { pair in
          "\(pair.left + 1)\(pair.right) \(matching.lefts[pair.left]) → "
            + (text(shownAs: pair.right, among: matching.rights) ?? "")
        })
    case (.trueFalse(let isTrue), _):
      (isTrue ? Message(zh: "对", en: "true") : Message(zh: "错", en: "false")).text(in: language)
    case (.blanks(let texts), _):
      texts.joined(separator: language == .chinese ? "；" : "; ")
    case (.short(let text, _), _):
      text
    default:
      ""
    }
  }

  private func named(_ letters: [OptionLetter], among texts: [String]) -> String {
    joined(letters.map { "\($0) \(text(shownAs: $0, among: texts) ?? "")" })
  }

  private func text(shownAs letter: OptionLetter, among texts: [String]) -> String? {
    order.bankLetter(shownAs: letter).map { texts[$0.index] }
  }

  private func joined(_ parts: [String]) -> String {
    parts.count == 1 ? parts[0] : parts.map { "\n  \($0)" }.joined()
  }
}
