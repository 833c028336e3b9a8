package import Statutes

/// What an author says about a question in its fields. A child's own fields come before its case's.
package struct QuestionFields: Hashable, Sendable {
  /// 依据
  package var citations: [Citation] = []
  /// 解析
  package var explanation: String?
  /// 提示
  package var hint: String?
  /// 难度
  package var difficulty: Difficulty?
  /// 标签
  package var tags: [String] = []
  /// 评分
  package var marking: MarkingPolicy?
  /// 易混: questions easily confused with this one, in full names.
  package var contrasts: [QuestionName] = []
  /// 有效
  package var validity = Validity()
  /// 地区
  package var region: String?
  /// 曾用: names it had before.
  package var formerly: [QuestionName] = []
  /// 乱序: whether options may be shown in another order.
  package var shuffles = true

  package init() {}
}
