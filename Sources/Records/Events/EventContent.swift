package import Questions

/// What happened, by kind.
package enum EventContent: Hashable, Sendable {
  /// The first event of a deputy.
  case person(PersonUID)
  case profile(ProfileChange)
  /// Another uid is the same person.
  case join(PersonUID)
  case session(SessionStart)
  case sessionEnd(SessionID)
  indirect case answer(AnswerEvent)
  /// Takes back the event with that id. An undo itself is not taken back.
  case undo(EventID)
  case flag(QuestionName)
  case unflag(QuestionName)
  /// A note of one's own on a question; an empty one removes it.
  case note(QuestionName, text: String)
  /// A question left unanswered on purpose.
  case skip(QuestionName, session: SessionID?)
  /// A hint that was shown.
  case hint(QuestionName, session: SessionID?)
  /// A question that the deputy declares mastered, as it stood in that revision.
  case mastered(QuestionName, revision: Revision?)
  case plan(StudyPlan)
  case track(TrackStep)
  /// The question at which study mode stands in its bank.
  case place(QuestionName)
  indirect case examStart(ExamStart)
  indirect case examStep(ExamStep)
  /// Answers keyed in from paper.
  indirect case enter(PaperEntry)
  indirect case regrade(Regrade)
  /// What is written down about a training as a whole.
  indirect case training(TrainingChange)
  indirect case roomStart(RoomStart)
  indirect case attendance(Attendance)
  indirect case roomAnswer(RoomAnswer)
  indirect case teamScore(TeamScore)
  indirect case roomStep(RoomStep)
  /// A training, in the journal of a deputy who was expected there.
  indirect case trained(TrainingAttended)
  /// A kind that this program does not know; all its keys are in `Event.unknown`.
  case other(kind: String)

  var isUndo: Bool {
    if case .undo = self { true } else { false }
  }
}
