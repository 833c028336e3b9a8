import Papers
import Questions
import Records

/// How a question is marked anew.
extension Message {
  /// What a decision says. An answer is told by its text, since each variant prints other letters.
  static func rule(_ rule: Regrade.Rule, _ question: PaperQuestion?) -> Message {
    switch rule {
    case .key(let answer):
      let words = words(answer, question)
      return Message(zh: "答案改为", en: "the key is now ") + words
    case .accept(let answer):
      let words = words(answer, question)
      return Message(zh: "也算对：", en: "also right: ") + words
    case .everyone: return Message(zh: "人人得满分", en: "full marks for everybody")
    case .drop: return Message(zh: "作废，不计分", en: "dropped, counts for nobody")
    }
  }

  private static func words(_ recorded: RecordedAnswer, _ question: PaperQuestion?) -> Message {
    guard let question = question?.question, let answer = recorded.answer(to: question.type) else {
      return .verbatim("“" + recorded.texts.joined(separator: " ") + "”")
    }
    switch (question.body, answer) {
    case (.single(let choices, _), .choice(let letters)),
      (.multiple(let choices), .choice(let letters)):
      let texts = letters.compactMap { letter in
        choices.indices.contains(letter.index) ? "“\(choices[letter.index].text)”" : nil
      }
      return Message(zh: texts.joined(), en: texts.joined(separator: ", "))
    case (_, .trueFalse(let isTrue)):
      return isTrue ? Message(zh: "“对”", en: "“true”") : Message(zh: "“错”", en: "“false”")
    default: return .verbatim("“" + recorded.texts.joined(separator: " ") + "”")
    }
  }
}
