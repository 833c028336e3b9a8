package import Questions

/// What a session set out to do; with the answers that follow it says what remains.
package struct SessionStart: Hashable, Sendable {
  package let mode: PracticeMode
  /// In the order in which they are asked.
  package let questions: [QuestionName]
  /// Of the session's chance: the order of options, for instance.
  package let seed: UInt64?
  /// The lesson of a track that it is; done when all its questions are answered.
  package let lesson: TrackStep?

  package init(
    mode: PracticeMode, questions: [QuestionName], seed: UInt64? = nil, lesson: TrackStep? = nil
  ) {
    self.mode = mode
    self.questions = questions
    self.seed = seed
    self.lesson = lesson
  }
}
