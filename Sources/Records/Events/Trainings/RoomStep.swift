package import Questions

/// A step of a training in the room.
package enum RoomStep: Hashable, Sendable {
  /// A question comes on the screen. `isAnew` asks it again, so that answers given before count no more.
  case show(QuestionName, isAnew: Bool)
  /// The answer is shown.
  case reveal(QuestionName)
  /// The question is left out.
  case skip(QuestionName)
  case pause
  case goOn
  /// A remark for the record; about a question, if one is on the screen.
  case note(String, QuestionName?)
  /// A round of a contest begins, counted from 1.
  case round(Int)
  /// It is this team's turn at a question; the stake of a risk question.
  case turn(QuestionName, TeamNumber, stake: Points?)
  /// The training is over. What is written afterwards opens it again.
  case end
}
