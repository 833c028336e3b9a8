/// What is missing in an answer that is not a list.
package enum AnswerFault: Hashable, Sendable {
  /// No options, no blanks, no 答案.
  case nothing
  /// 答案 is empty.
  case empty
  /// 答案 is neither right nor wrong, and there are no 要点.
  case noKeyPoints
  /// 要点 without 答案.
  case noModelAnswer
  /// A key point that does not end in its points.
  case noPoints
  /// A line among key points that is none.
  case notAKeyPoint
  /// Only right-hand sides.
  case noLeftSide
}
