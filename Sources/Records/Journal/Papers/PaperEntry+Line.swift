import Papers
import Questions

extension PaperEntry {
  init(from members: inout LineMembers) throws(LineProblem) {
    let replaces: [EventID]? = try members.optional("replaces")
    self.init(
      paper: try members.required("paper"), examinee: try Examinee(from: &members),
      variant: try members.optional("variant"), result: try Result(from: &members),
      isVerified: try members.optional("verified") ?? false, replaces: replaces ?? [])
  }

  func write(to line: inout LineWriter) {
    line.add("paper", paper)
    examinee.write(to: &line)
    line.add("variant", variant)
    result.write(to: &line)
    line.add("verified", isVerified ? true : nil)
    line.add("replaces", replaces.isEmpty ? nil : replaces)
  }
}

extension Examinee {
  fileprivate init(from members: inout LineMembers) throws(LineProblem) {
    if let number = try members.optionalPositive("number") {
      self = .unsigned(number)
    } else {
      self = .deputy(try members.required("deputy"), try members.optional("uid"))
    }
  }

  fileprivate func write(to line: inout LineWriter) {
    switch self {
    case .deputy(let id, let uid):
      line.add("deputy", id)
      line.add("uid", uid)
    case .unsigned(let number): line.add("number", number)
    }
  }
}

extension PaperEntry.Result {
  /// Exactly one of `questions` with `answers` (and `marked` with `points`), `wrong`, `sections`, `total`, `absent`, `withdrawn`.
  fileprivate init(from members: inout LineMembers) throws(LineProblem) {
    if let questions: [QuestionName] = try members.optional("questions") {
      let answers: [[String]] = try members.required("answers")
      guard answers.count == questions.count else { throw .badValue(key: "answers") }
      let points = try Self.points(from: &members)
      var known: [QuestionName: RecordedAnswer] = [:]
      known.reserveCapacity(questions.count)
      for (question, texts) in zip(questions, answers) {
        let made = points.isEmpty ? nil : points[question]
        known[question] = RecordedAnswer(texts: texts, points: made)
      }
      guard known.count == questions.count else { throw .badValue(key: "questions") }
      self = .answers(known)
    } else if let wrong: [QuestionName] = try members.optional("wrong") {
      self = .wrong(Set(wrong))
    } else if let sections: [Points] = try members.optional("sections") {
      self = .sections(sections)
    } else if let total: Points = try members.optional("total") {
      self = .total(total)
    } else if let reason: String = try members.optional("absent") {
      self = .absent(reason: reason.isEmpty ? nil : reason)
    } else {
      let isWithdrawn: Bool = try members.required("withdrawn")
      guard isWithdrawn else { throw .badValue(key: "withdrawn") }
      self = .withdrawn
    }
  }

  /// The key points that short answers make, of those that were marked.
  private static func points(
    from members: inout LineMembers
  ) throws(LineProblem) -> [QuestionName: [Int]] {
    let marked: [QuestionName] = try members.optional("marked") ?? []
    let points: [[Int]] = try members.optional("points") ?? []
    guard marked.count == points.count, Set(marked).count == marked.count else {
      throw .badValue(key: "points")
    }
    return Dictionary(uniqueKeysWithValues: zip(marked, points))
  }

  /// Questions are sorted by name, so that the same entry is the same line.
  fileprivate func write(to line: inout LineWriter) {
    switch self {
    case .answers(let answers):
      let sorted = answers.sorted { $0.key < $1.key }
      line.add("questions", sorted.map(\.key))
      line.add("answers", sorted.map(\.value.texts))
      let marked = sorted.filter { $0.value.points != nil }
      line.add("marked", marked.isEmpty ? nil : marked.map(\.key))
      line.add("points", marked.isEmpty ? nil : marked.compactMap(\.value.points))
    case .wrong(let questions): line.add("wrong", questions.sorted())
    case .sections(let points): line.add("sections", points)
    case .total(let points): line.add("total", points)
    case .absent(let reason): line.add("absent", reason ?? "")
    case .withdrawn: line.add("withdrawn", true)
    }
  }
}
