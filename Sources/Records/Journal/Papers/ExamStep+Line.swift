import Questions

extension ExamStep {
  /// The kinds of events that are steps of an attempt.
  static let kinds: Set = ["examAnswer", "examMark", "examBeat", "examTime", "examHandIn"]

  var kind: String {
    switch action {
    case .answer: "examAnswer"
    case .mark: "examMark"
    case .beat: "examBeat"
    case .extraTime: "examTime"
    case .handIn: "examHandIn"
    }
  }

  /// Reads a step of one of `kinds`.
  init(kind: String, from members: inout LineMembers) throws(LineProblem) {
    let attempt: AttemptID = try members.required("attempt")
    self.init(
      try Action(kind: kind, from: &members), in: attempt, at: try BootMoment(from: &members))
  }

  func write(to line: inout LineWriter) {
    line.add("attempt", attempt)
    switch action {
    case .answer(let question, let answer):
      line.add("question", question)
      line.add("answer", answer?.texts)
    case .mark(let question, let isMarked):
      line.add("question", question)
      line.add("marked", isMarked)
    case .beat: break
    case .extraTime(let seconds): line.add("seconds", seconds)
    case .handIn(let how): line.add("by", how)
    }
    moment.write(to: &line)
  }
}

extension ExamStep.Action {
  fileprivate init(kind: String, from members: inout LineMembers) throws(LineProblem) {
    switch kind {
    case "examAnswer":
      let question: QuestionName = try members.required("question")
      let texts: [String]? = try members.optional("answer")
      self = .answer(question, texts.map { RecordedAnswer(texts: $0) })
    case "examMark":
      self = .mark(try members.required("question"), try members.required("marked"))
    case "examTime": self = .extraTime(seconds: try members.positive("seconds"))
    case "examHandIn": self = .handIn(try members.required("by"))
    default: self = .beat
    }
  }
}
