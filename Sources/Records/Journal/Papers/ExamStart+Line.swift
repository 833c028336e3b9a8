extension ExamStart {
  static let kind = "examStart"

  init(from members: inout LineMembers) throws(LineProblem) {
    paper = try members.required("paper")
    variant = try members.required("variant")
    seconds = try members.positive("seconds")
    number = try members.optionalPositive("number")
    moment = try BootMoment(from: &members)
  }

  func write(to line: inout LineWriter) {
    line.add("paper", paper)
    line.add("variant", variant)
    line.add("seconds", seconds)
    line.add("number", number)
    moment.write(to: &line)
  }
}

extension BootMoment {
  init(from members: inout LineMembers) throws(LineProblem) {
    boot = try members.required("boot")
    uptime = try members.required("uptime")
    guard uptime >= 0 else { throw .badValue(key: "uptime") }
  }

  func write(to line: inout LineWriter) {
    line.add("boot", boot)
    line.add("uptime", uptime)
  }
}

extension LineMembers {
  /// A whole number of 1 or more.
  mutating func positive(_ key: String) throws(LineProblem) -> Int {
    guard let number = try optionalPositive(key) else { throw .missingKey(key) }
    return number
  }

  mutating func optionalPositive(_ key: String) throws(LineProblem) -> Int? {
    let number: Int? = try optional(key)
    if let number, number < 1 { throw .badValue(key: key) }
    return number
  }
}
