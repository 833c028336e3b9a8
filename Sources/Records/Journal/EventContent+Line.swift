import Questions

extension EventContent {
  /// The value of `kind`.
  package var kind: String {
    switch self {
    case .person: "person"
    case .profile: "profile"
    case .join: "join"
    case .session: "session"
    case .sessionEnd: "sessionEnd"
    case .answer: "answer"
    case .undo: "undo"
    case .flag: "flag"
    case .unflag: "unflag"
    case .note: "note"
    case .skip: "skip"
    case .hint: "hint"
    case .mastered: "mastered"
    case .plan: "plan"
    case .track: "track"
    case .place: "place"
    case .examStart: ExamStart.kind
    case .examStep(let step): step.kind
    case .enter: "enter"
    case .regrade: "regrade"
    case .training: "training"
    case .roomStart: "roomStart"
    case .attendance: "attendance"
    case .roomAnswer: "roomAnswer"
    case .teamScore: "teamScore"
    case .roomStep(let step): step.kind
    case .trained: "trained"
    case .other(let kind): kind
    }
  }

  init(kind: String, from members: inout LineMembers) throws(LineProblem) {
    switch kind {
    case "person": self = .person(try members.required("uid"))
    case "profile": self = .profile(try ProfileChange(from: &members))
    case "join": self = .join(try members.required("uid"))
    case "session": self = .session(try SessionStart(from: &members))
    case "sessionEnd": self = .sessionEnd(try members.required("session"))
    case "answer": self = .answer(try AnswerEvent(from: &members))
    case "undo": self = .undo(try members.required("target"))
    case "plan": self = .plan(try StudyPlan(from: &members))
    case "track": self = .track(try TrackStep(from: &members))
    case "flag", "unflag", "note", "skip", "hint", "mastered", "place":
      try self.init(questionKind: kind, from: &members)
    case "enter": self = .enter(try PaperEntry(from: &members))
    case "regrade": self = .regrade(try Regrade(from: &members))
    case ExamStart.kind: self = .examStart(try ExamStart(from: &members))
    case _ where ExamStep.kinds.contains(kind):
      self = .examStep(try ExamStep(kind: kind, from: &members))
    default: self = try .init(trainingKind: kind, from: &members)
    }
  }

  private init(trainingKind kind: String, from members: inout LineMembers) throws(LineProblem) {
    switch kind {
    case "training": self = .training(try TrainingChange(from: &members))
    case "roomStart": self = .roomStart(try RoomStart(from: &members))
    case "attendance": self = .attendance(try Attendance(from: &members))
    case "roomAnswer": self = .roomAnswer(try RoomAnswer(from: &members))
    case "teamScore": self = .teamScore(try TeamScore(from: &members))
    case "trained": self = .trained(try TrainingAttended(from: &members))
    case _ where RoomStep.kinds.contains(kind):
      self = .roomStep(try RoomStep(kind: kind, from: &members))
    default: self = .other(kind: kind)
    }
  }

  private init(questionKind kind: String, from members: inout LineMembers) throws(LineProblem) {
    let session: SessionID? =
      try kind == "skip" || kind == "hint" ? members.optional("session") : nil
    let question: QuestionName = try members.required("question")
    switch kind {
    case "flag": self = .flag(question)
    case "unflag": self = .unflag(question)
    case "note": self = .note(question, text: try members.required("text"))
    case "skip": self = .skip(question, session: session)
    case "hint": self = .hint(question, session: session)
    case "mastered": self = .mastered(question, revision: try members.optional("revision"))
    default: self = .place(question)
    }
  }

  func write(to line: inout LineWriter) {
    switch self {
    case .person(let uid), .join(let uid): line.add("uid", uid)
    case .profile(let change): change.write(to: &line)
    case .session(let start): start.write(to: &line)
    case .sessionEnd(let session): line.add("session", session)
    case .answer(let answer): answer.write(to: &line)
    case .undo(let target): line.add("target", target)
    case .flag(let question), .unflag(let question), .place(let question):
      line.add("question", question)
    case .note(let question, let text):
      line.add("question", question)
      line.add("text", text)
    case .skip(let question, let session), .hint(let question, let session):
      line.add("session", session)
      line.add("question", question)
    case .mastered(let question, let revision):
      line.add("question", question)
      line.add("revision", revision)
    case .plan(let plan): plan.write(to: &line)
    case .track(let step): step.write(to: &line)
    case .examStart(let start): start.write(to: &line)
    case .examStep(let step): step.write(to: &line)
    case .enter(let entry): entry.write(to: &line)
    case .regrade(let regrade): regrade.write(to: &line)
    case .training(let change): change.write(to: &line)
    case .roomStart(let start): start.write(to: &line)
    case .attendance(let attendance): attendance.write(to: &line)
    case .roomAnswer(let answer): answer.write(to: &line)
    case .teamScore(let score): score.write(to: &line)
    case .roomStep(let step): step.write(to: &line)
    case .trained(let attended): attended.write(to: &line)
    case .other: break
    }
  }
}
