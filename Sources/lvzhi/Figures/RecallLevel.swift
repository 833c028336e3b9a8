/// How well a question is remembered today, as a person would say it, the best first. The raw value is the
/// key in JSON.
enum RecallLevel: String, CaseIterable, Sendable {
  /// 记牢了: mastered, and most likely remembered.
  case firm
  /// 正在记: most likely remembered, but not mastered yet.
  case growing
  /// 快忘了: it is time to go over it.
  case fading
  /// 生疏了: most likely forgotten, missed the last time, or its right answer has changed.
  case faint
  /// 还没学: never answered for a grade.
  case unseen

  /// What it is drawn with.
  var block: Character {
    switch self {
    case .firm: "█"
    case .growing: "▓"
    case .fading: "▒"
    case .faint: "░"
    case .unseen: "·"
    }
  }
}
