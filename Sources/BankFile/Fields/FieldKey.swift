/// The fields of a question.
package enum FieldKey: UInt8, CaseIterable, Sendable, Hashable {
  case citation, explanation, difficulty, tags, answer, points, marking, hint, contrast, validity
  case region, formerly, shuffle

  /// The key as written in a Chinese bank.
  package var chinese: String {
    switch self {
    case .citation: "依据"
    case .explanation: "解析"
    case .difficulty: "难度"
    case .tags: "标签"
    case .answer: "答案"
    case .points: "要点"
    case .marking: "评分"
    case .hint: "提示"
    case .contrast: "易混"
    case .validity: "有效"
    case .region: "地区"
    case .formerly: "曾用"
    case .shuffle: "乱序"
    }
  }

  /// The key as written in any other bank.
  package var english: String {
    switch self {
    case .citation: "Source"
    case .explanation: "Explanation"
    case .difficulty: "Difficulty"
    case .tags: "Tags"
    case .answer: "Answer"
    case .points: "Points"
    case .marking: "Marking"
    case .hint: "Hint"
    case .contrast: "Contrast"
    case .validity: "Valid"
    case .region: "Region"
    case .formerly: "Formerly"
    case .shuffle: "Shuffle"
    }
  }

  /// Whether a case may have the field.
  package var isOfCase: Bool { isInherited || self == .formerly }

  /// Whether what a case says holds for its children.
  package var isInherited: Bool {
    switch self {
    case .citation, .tags, .difficulty, .validity, .region: true
    default: false
    }
  }
}

/// A set of fields, one bit each.
struct FieldSet: OptionSet, Sendable {
  var rawValue: UInt16

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  init(_ key: FieldKey) {
    self.init(rawValue: 1 << UInt16(key.rawValue))
  }
}
