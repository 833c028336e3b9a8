import Exams
import Papers
import Questions
import Records

/// How a question is marked anew.
extension Message {
  static let regradeQuestionPrompt = Message(
    zh: "第几题（B 卷的写 B17）：", en: "Which question (B17 for variant B): ")
  static let regradeQuestion = Message(zh: "题号", en: "the number of the question")
  static let reasonPrompt = Message(zh: "理由（会记在案）：", en: "Reason (it is kept): ")
  static let regradeReason = Message(zh: "理由（--reason）", en: "a reason (--reason)")

  static let oneRegradeRule = Message(
    zh: "请写明怎样更正，四种选一种（--key 新答案，--accept 也算对的答案，--everyone 人人得分，--drop 作废）。",
    en:
      "Please say how, one of four: --key with the new key, --accept with another right answer, --everyone, or --drop."
  )

  static func noSuchKey(_ number: Int) -> Message {
    Message(
      zh: "第 \(number) 题不能用这个作答案，请把答案写全。",
      en: "That cannot be the key of question \(number); please write all of it.")
  }

  static func noSuchPaperQuestion(_ typed: String, last: Int) -> Message {
    Message(
      zh: "这份试卷没有“\(typed)”这一题，题号是 1 到 \(last)。",
      en: "This paper has no question “\(typed)”; numbers go from 1 to \(last).")
  }

  /// What a decision does.
  static func regradeEffect(_ effect: RegradeEffect) -> Message {
    Message(
      zh:
        "\(effect.changed.count) 人的成绩有变；满分 \(effect.after.full) 分，\(effect.after.passMark) 分及格。",
      en:
        "\(counted(effect.changed.count, "result")) change; full marks \(effect.after.full), pass mark \(effect.after.passMark)."
    )
  }

  static func rising(_ names: [String]) -> Message {
    Message(zh: "由不及格变为及格：\(list(names, "、"))。", en: "Pass now: \(list(names, ", ")).")
  }

  static func falling(_ names: [String]) -> Message {
    Message(zh: "由及格变为不及格：\(list(names, "、"))。", en: "No longer pass: \(list(names, ", ")).")
  }

  static func regradeUncertain(_ names: [String]) -> Message {
    Message(
      zh: "只登记了分数或错题，无法重算，请核对原卷：\(list(names, "、"))。",
      en:
        "Only marks were keyed in, so these cannot follow; please check the sheets: \(list(names, ", "))."
    )
  }

  private static func list(_ names: [String], _ separator: String) -> String {
    names.joined(separator: separator)
  }

  static let confirmRegrade = Message(zh: "1 更正　0 不更正：", en: "1 regrade, 0 leave it: ")
  static let notRegraded = Message(zh: "没有更正。", en: "Nothing was changed.")

  static func regradeSaved(_ paper: PaperID) -> Message {
    Message(
      zh: "已更正，原来的分数也留着。看成绩：成绩表 --paper \(paper)",
      en: "Regraded; the first marks are kept too. For the results: score-sheet --paper \(paper)")
  }

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
