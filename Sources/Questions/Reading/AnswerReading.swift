/// What the reader made of a typed line.
package enum AnswerReading: Hashable, Sendable {
  /// The answer in the bank's letters; `sure` is false if `?` stood after it: "I am guessing".
  case understood(Answer, sure: Bool)
  /// To be asked again.
  case misunderstood(AnswerProblem)
}

/// What the reader made of the text typed for one blank.
package enum BlankReading: Hashable, Sendable {
  /// The text as typed, without white space around it and without the `?` of a guess.
  case understood(String, sure: Bool)
  /// To be asked again.
  case misunderstood(AnswerProblem)
}
