import Questions

extension RoomStep {
  /// The kinds of events that are steps of a training.
  static let kinds: Set = [
    "roomShow", "roomReveal", "roomSkip", "roomPause", "roomGoOn", "roomNote", "roomRound",
    "roomTurn", "roomEnd",
  ]

  var kind: String {
    switch self {
    case .show: "roomShow"
    case .reveal: "roomReveal"
    case .skip: "roomSkip"
    case .pause: "roomPause"
    case .goOn: "roomGoOn"
    case .note: "roomNote"
    case .round: "roomRound"
    case .turn: "roomTurn"
    case .end: "roomEnd"
    }
  }

  /// Reads a step of one of `kinds`.
  init(kind: String, from members: inout LineMembers) throws(LineProblem) {
    switch kind {
    case "roomShow":
      self = .show(
        try members.required("question"), isAnew: try members.optional("anew") ?? false)
    case "roomReveal": self = .reveal(try members.required("question"))
    case "roomSkip": self = .skip(try members.required("question"))
    case "roomPause": self = .pause
    case "roomGoOn": self = .goOn
    case "roomNote":
      self = .note(try members.required("text"), try members.optional("question"))
    case "roomRound": self = .round(try members.positive("round"))
    case "roomTurn":
      self = .turn(
        try members.required("question"), try members.required("team"),
        stake: try members.optional("stake"))
    default: self = .end
    }
  }

  func write(to line: inout LineWriter) {
    switch self {
    case .show(let question, let isAnew):
      line.add("question", question)
      line.add("anew", isAnew ? true : nil)
    case .reveal(let question), .skip(let question): line.add("question", question)
    case .pause, .goOn, .end: break
    case .note(let text, let question):
      line.add("text", text)
      line.add("question", question)
    case .round(let number): line.add("round", number)
    case .turn(let question, let team, let stake):
      line.add("question", question)
      line.add("team", team)
      line.add("stake", stake)
    }
  }
}
