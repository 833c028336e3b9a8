import Diagnostics
import Questions

extension AnswerEvent {
  init(from members: inout LineMembers) throws(LineProblem) {
    session = try members.optional("session")
    mode = try members.required("mode")
    question = try members.required("question")
    revision = try members.required("revision")
    let letters: LetterSequence? = try members.optional("order")
    order = letters?.letters ?? []
    let texts: [String] = try members.required("answer")
    answer = RecordedAnswer(texts: texts, points: try members.optional("points"))
    credit = try members.required("credit")
    isSure = try members.required("sure")
    seconds = try members.optional("seconds")
    if let seconds, seconds < 0 { throw .badValue(key: "seconds") }
    grade = try members.optional("grade")
    confusedWith = try members.optional("confused")
  }

  func write(to line: inout LineWriter) {
    line.add("session", session)
    line.add("mode", mode)
    line.add("question", question)
    line.add("revision", revision)
    line.add("order", order.isEmpty ? nil : LetterSequence(letters: order))
    line.add("answer", answer.texts)
    line.add("points", answer.points)
    line.add("credit", credit)
    line.add("sure", isSure)
    line.add("seconds", seconds)
    line.add("grade", grade)
    line.add("confused", confusedWith)
  }
}

/// Letters as one word, `CABD`.
private struct LetterSequence: LineValue {
  let letters: [OptionLetter]

  init(letters: [OptionLetter]) {
    self.letters = letters
  }

  init?(_ token: JSONToken, in source: JSONScanner) {
    guard let bytes = source.plainBytes(of: token) else { return nil }
    var letters: [OptionLetter] = []
    letters.reserveCapacity(bytes.count)
    for byte in bytes {
      guard let letter = OptionLetter(index: Int(byte) - Int(UInt8(ascii: "A"))) else { return nil }
      letters.append(letter)
    }
    self.letters = letters
  }

  func append(to line: inout [UInt8]) {
    line.appendJSON(letters.map(\.description).joined())
  }
}
