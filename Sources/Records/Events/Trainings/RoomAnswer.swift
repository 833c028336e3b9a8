package import Questions

/// How the room, or a part of it, answered the question that was asked last.
package struct RoomAnswer: Hashable, Sendable {
  package enum Given: Hashable, Sendable {
    /// So many hands for each answer: by the bank's letter, `true` or `false`, or `right` and `wrong` where only
    /// that was asked. A count replaces the one before; the others stay.
    case hands([String: Int])
    /// Answers by seat, in the bank's letters. An answer replaces the one before from that seat.
    case seats([SeatNumber: RecordedAnswer])
    /// The answer of a team, and whether it was taken for right.
    case team(TeamNumber, RecordedAnswer?, isRight: Bool)
  }

  package let question: QuestionName
  package let given: Given

  package init(_ question: QuestionName, _ given: Given) {
    self.question = question
    self.given = given
  }
}
