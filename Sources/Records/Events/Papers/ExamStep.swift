package import Questions

/// Something that happens in an attempt. When it happened on the clock of the exam is in it, so that a clock
/// on the wall that is set back gives nobody time.
package struct ExamStep: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    /// The answer to a question; the last one counts, and `nil` takes it away.
    case answer(QuestionName, RecordedAnswer?)
    /// A question is marked to be looked at again (标记), or no longer.
    case mark(QuestionName, Bool)
    /// The exam was running: every half minute, so that after a crash the time that passed is known.
    case beat
    /// So many more seconds were granted, 1 or more.
    case extraTime(seconds: Int)
    case handIn(HandIn)
  }

  /// Who ended it.
  package enum HandIn: String, Hashable, Sendable {
    /// Whoever sat it.
    case byHand
    /// The clock.
    case byTime
  }

  package let attempt: AttemptID
  package let action: Action
  package let moment: BootMoment

  package init(_ action: Action, in attempt: AttemptID, at moment: BootMoment) {
    self.action = action
    self.attempt = attempt
    self.moment = moment
  }
}
