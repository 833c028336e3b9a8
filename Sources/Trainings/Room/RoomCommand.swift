import Questions
package import Records

/// What whoever leads a training wants, once a line was understood.
package enum RoomCommand: Hashable, Sendable {
  /// On: from the question to its answer, from there to the next question.
  case next
  /// To the question before.
  case back
  /// Leaves the question out.
  case skip
  /// Asks the question again, from the start.
  case again
  /// To the question of that number, from 1.
  case goTo(Int)
  case pause
  case goOn
  /// A remark for the record; empty where it is still to be asked for.
  case note(String)
  /// Takes back what was entered last, or the one before it, …; counted from 1.
  case takeBack(Int)
  /// Shows what can be taken back.
  case listEntries
  case attendance([Attendance])
  /// Hands by the bank's letters.
  case hands([String: Int])
  /// Answers by seat in the bank's letters.
  case seats([SeatNumber: RecordedAnswer])
  /// So many seconds are counted down on the screen; `nil` for none.
  case timer(Int?)
  case menu
  case help
  /// Away, to go on later.
  case leave
  /// The training is over.
  case end
}
