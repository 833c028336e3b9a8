import Questions

/// What is said about questions that were forgotten again and again.
extension Message {
  static let missedTitle = Message(zh: "反复忘记的题", en: "Questions forgotten again and again")

  static func timesForgotten(_ lapses: Int) -> Message {
    Message(zh: "忘过 \(lapses) 次", en: "forgotten \(counted(lapses, "time"))")
  }

  /// What to do about questions that do not stay; each is followed by its own `advice`.
  static let missedAdvice = Message(
    zh: "先看法条，再做一遍；有易混的题，放在一起比一比；用自己的话记一条笔记。",
    en:
      "Read the article first, then try again; compare it with what it is easily confused with; write a note in your own words."
  )

  /// Where to look for a question that does not stay: its source, what it is confused with, one's own note.
  static func advice(_ missed: MissedQuestion) -> Message {
    let fields = missed.question.fields
    var places: [Message] = []
    if !fields.citations.isEmpty {
      places.append(CitationWording(header: nil).message(for: fields.citations))
    }
    let contrasts = fields.contrasts.map(\.id.text)
    if !contrasts.isEmpty {
      places.append(
        Message(
          zh: "易混题 \(contrasts.joined(separator: "、"))",
          en: "easily confused with \(contrasts.joined(separator: ", "))"))
    }
    if missed.hasNote { places.append(Message(zh: "有自己的笔记", en: "has a note of your own")) }
    return Message(
      zh: places.map(\.chinese).joined(separator: "；"),
      en: places.map(\.english).joined(separator: "; "))
  }

  static func moreMissed(_ count: Int) -> Message {
    Message(
      zh: "还有 \(count) 题，加 --full 全部列出。", en: "\(count) more; --full lists them all.")
  }
}
