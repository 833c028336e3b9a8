package import Questions

/// Why a line typed in the room is asked again. It never says what was typed: the room reads along.
package enum RoomLineProblem: Error, Hashable, Sendable {
  /// This part, counted from 1, means nothing here.
  case notUnderstood(part: Int)
  /// Nobody is expected at these seats.
  case noSuchSeats([Int])
  /// A seat stands twice.
  case repeatedSeat(Int)
  /// Seats without an answer, in that part.
  case missingAnswer(part: Int)
  /// The answer in that part cannot be one to this question.
  case answer(AnswerProblem, part: Int)
  /// An option is counted twice, or there is none of that letter.
  case badOption(part: Int)
  /// Answers came while no question is on the screen.
  case noQuestion
  /// Words to be kept are missing: 请假 needs no reason, a remark does.
  case emptyNote
}
