extension TrainingChange {
  init(from members: inout LineMembers) throws(LineProblem) {
    self.init()
    for field in Field.allCases { texts[field] = try members.optional(field.rawValue) }
    form = try members.optional("form")
    hours = try members.optional("hours")
    date = try members.optional("date")
  }

  func write(to line: inout LineWriter) {
    for field in Field.allCases { line.add(field.rawValue, texts[field]) }
    line.add("form", form)
    line.add("hours", hours)
    line.add("date", date)
  }
}

extension TrainingAttended {
  init(from members: inout LineMembers) throws(LineProblem) {
    self.init(
      training: try members.required("training"), date: try members.required("date"),
      title: try members.required("title"), organiser: try members.optional("organiser"),
      subject: try members.optional("subject"), form: try members.optional("form"),
      hours: try members.optional("hours"), state: try members.required("state"),
      reason: try members.optional("reason"))
  }

  func write(to line: inout LineWriter) {
    line.add("training", training)
    line.add("date", date)
    line.add("title", title)
    line.add("organiser", organiser)
    line.add("subject", subject)
    line.add("form", form)
    line.add("hours", hours)
    line.add("state", state)
    line.add("reason", reason)
  }
}
