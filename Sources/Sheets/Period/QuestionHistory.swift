import Records

/// What a period sheet needs to know of one deputy's answers to one question.
struct QuestionHistory {
  /// Whether it was answered in the period.
  private(set) var isServed = false
  private var trace = MasteryTrace()

  var isMastered: Bool { trace.isMastered }

  mutating func add(_ answer: AnswerLedger.Answer, isInPeriod: Bool) {
    if isInPeriod { isServed = true }
    trace.add(answer)
  }
}
