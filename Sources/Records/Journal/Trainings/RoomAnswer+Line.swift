import Questions

extension Attendance {
  init(from members: inout LineMembers) throws(LineProblem) {
    var states: [AttendanceState: Set<SeatNumber>] = [:]
    var known: Set<SeatNumber> = []
    for state in AttendanceState.allCases {
      let seats: [SeatNumber] = try members.optional(state.rawValue) ?? []
      for seat in seats {
        guard known.insert(seat).inserted else { throw .badValue(key: state.rawValue) }
      }
      if !seats.isEmpty { states[state] = Set(seats) }
    }
    self.init(states, reason: try members.optional("reason"))
  }

  func write(to line: inout LineWriter) {
    for state in AttendanceState.allCases {
      line.add(state.rawValue, states[state].map { $0.sorted() })
    }
    line.add("reason", reason)
  }
}

extension RoomAnswer {
  /// Exactly one of `hands` with `counts`, `seats` with `answers`, `team` with `right`.
  init(from members: inout LineMembers) throws(LineProblem) {
    let question: QuestionName = try members.required("question")
    if let hands: [String] = try members.optional("hands") {
      let counts: [Int] = try members.required("counts")
      guard counts.count == hands.count, counts.allSatisfy({ $0 >= 0 }) else {
        throw .badValue(key: "counts")
      }
      guard Set(hands).count == hands.count else { throw .badValue(key: "hands") }
      self.init(question, .hands(Dictionary(uniqueKeysWithValues: zip(hands, counts))))
    } else if let seats: [SeatNumber] = try members.optional("seats") {
      let answers: [[String]] = try members.required("answers")
      guard answers.count == seats.count else { throw .badValue(key: "answers") }
      guard Set(seats).count == seats.count else { throw .badValue(key: "seats") }
      let given = zip(seats, answers).map { ($0, RecordedAnswer(texts: $1)) }
      self.init(question, .seats(Dictionary(uniqueKeysWithValues: given)))
    } else {
      let texts: [String]? = try members.optional("answer")
      self.init(
        question,
        .team(
          try members.required("team"), texts.map { RecordedAnswer(texts: $0) },
          isRight: try members.required("right")))
    }
  }

  /// Hands and seats are sorted, so that the same entry is the same line.
  func write(to line: inout LineWriter) {
    line.add("question", question)
    switch given {
    case .hands(let hands):
      let sorted = hands.sorted { $0.key < $1.key }
      line.add("hands", sorted.map(\.key))
      line.add("counts", sorted.map(\.value))
    case .seats(let seats):
      let sorted = seats.sorted { $0.key < $1.key }
      line.add("seats", sorted.map(\.key))
      line.add("answers", sorted.map(\.value.texts))
    case .team(let team, let answer, let isRight):
      line.add("team", team)
      line.add("answer", answer?.texts)
      line.add("right", isRight)
    }
  }
}

extension TeamScore {
  init(from members: inout LineMembers) throws(LineProblem) {
    let change: SignedPoints = try members.required("change")
    self.init(
      team: try members.required("team"), change: change.points,
      cause: try members.required("cause"), question: try members.optional("question"),
      reason: try members.optional("reason"))
  }

  func write(to line: inout LineWriter) {
    line.add("team", team)
    line.add("change", SignedPoints(change))
    line.add("cause", cause)
    line.add("question", question)
    line.add("reason", reason)
  }
}
