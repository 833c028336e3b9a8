/// In which form a training was held.
package enum TrainingForm: String, CaseIterable, Sendable, Hashable {
  /// 授课
  case lecture
  /// 以会代训
  case meeting
  /// 列席会议
  case sitIn
  /// 考察
  case visit
}
