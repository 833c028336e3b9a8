extension Regrade {
  init(from members: inout LineMembers) throws(LineProblem) {
    paper = try members.required("paper")
    question = try members.required("question")
    let name: String = try members.required("rule")
    let texts: [String]? = try members.optional("answer")
    rule = try Rule(name: name, answer: texts.map { RecordedAnswer(texts: $0) })
    reason = try members.required("reason")
  }

  func write(to line: inout LineWriter) {
    line.add("paper", paper)
    line.add("question", question)
    switch rule {
    case .key(let answer):
      line.add("rule", "key")
      line.add("answer", answer.texts)
    case .accept(let answer):
      line.add("rule", "accept")
      line.add("answer", answer.texts)
    case .everyone: line.add("rule", "everyone")
    case .drop: line.add("rule", "drop")
    }
    line.add("reason", reason)
  }
}

extension Regrade.Rule {
  fileprivate init(name: String, answer: RecordedAnswer?) throws(LineProblem) {
    switch (name, answer) {
    case ("key", let answer?): self = .key(answer)
    case ("accept", let answer?): self = .accept(answer)
    case ("key", nil), ("accept", nil): throw .missingKey("answer")
    case ("everyone", nil): self = .everyone
    case ("drop", nil): self = .drop
    default: throw .badValue(key: "rule")
    }
  }
}
