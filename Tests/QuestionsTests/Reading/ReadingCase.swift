import Questions

/// A line typed at a question, and what comes of it.
struct ReadingCase: CustomStringConvertible, Sendable {
  enum Expected: Sendable {
    /// In the journal's strings.
    case sure([String])
    case guess([String])
    case asked(AnswerProblem)
  }

  let typed: String
  let expected: Expected

  init(_ typed: String, _ answer: String...) {
    self.typed = typed
    expected = .sure(answer)
  }

  init(_ typed: String, guess answer: String...) {
    self.typed = typed
    expected = .guess(answer)
  }

  init(_ typed: String, asked problem: AnswerProblem) {
    self.typed = typed
    expected = .asked(problem)
  }

  var description: String { "「\(typed)」" }

  func reading(of type: QuestionType) -> AnswerReading? {
    switch expected {
    case .sure(let strings):
      AnswerCode.decode(strings, type: type).map { .understood($0, sure: true) }
    case .guess(let strings):
      AnswerCode.decode(strings, type: type).map { .understood($0, sure: false) }
    case .asked(let problem):
      .misunderstood(problem)
    }
  }
}
