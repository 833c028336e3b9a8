/// How a partly right answer to a multiple-choice question is marked.
package enum MarkingPolicy: Hashable, Sendable {
  /// 全对得分: full marks or nothing.
  case allOrNothing
  /// 少选得半分: half for a part of the right options, nothing with any wrong one. The default.
  case halfForPart
  /// 少选按项给分: the share of right options picked, nothing with any wrong one.
  case perOption
  /// 少选，所选的每个选项得…分: absolute points for each right option picked, nothing with any wrong one.
  case perOptionPoints(Points)
  /// Each right option adds its equal share, each wrong one takes its own; never below nothing (Moodle).
  case weighted

  /// What holds where neither the question nor the paper says otherwise.
  package static let standard = MarkingPolicy.halfForPart
}
