/// Which two shapes a question has at once.
package enum ShapeConflict: Hashable, Sendable {
  /// `( )` and `[ ]`.
  case roundAndSquare
  /// A second list of options, or options in a field.
  case twoAnswerBlocks
  /// 答案 or 要点, and options or pairs.
  case listAndAnswer
  /// `{{…}}`, and a list of options, pairs or items.
  case listAndBlanks
  /// `{{…}}`, and 答案 or 要点.
  case blanksAndAnswer
}
