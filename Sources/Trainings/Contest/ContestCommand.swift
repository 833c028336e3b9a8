package import Questions
package import Records

/// What whoever leads a contest wants, once a line was understood.
package enum ContestCommand: Hashable, Sendable {
  /// On: to the next round, question, answer.
  case next
  /// The key of a team.
  case key(TeamNumber)
  /// The stake of that place among those to choose from, counted from 0.
  case stake(Int)
  /// The team does not take its turn.
  case pass
  /// What the team whose turn it is answered.
  case answer(Answer)
  /// The team's answer is taken for right or wrong.
  case judge(Bool)
  /// It is another team's turn after all.
  case turn(TeamNumber)
  /// The jury's ruling, with its reason.
  case ruling(TeamNumber, Points, String)
  /// What is the same as in a training without teams.
  case room(RoomCommand)
}
