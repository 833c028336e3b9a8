/// The seven shapes a question can have. The raw value is its name in options and JSON.
package enum QuestionType: String, CaseIterable, Sendable, Hashable {
  /// 单选
  case single
  /// 多选
  case multiple
  /// 判断
  case trueFalse
  /// 填空
  case blank
  /// 排序
  case ordering
  /// 连线
  case matching
  /// 简答
  case short
}
