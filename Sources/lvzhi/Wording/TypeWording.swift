import Questions

extension QuestionType {
  /// The name people give the type.
  var message: Message {
    switch self {
    case .single: Message(zh: "单选", en: "single choice")
    case .multiple: Message(zh: "多选", en: "multiple choice")
    case .trueFalse: Message(zh: "判断", en: "true or false")
    case .blank: Message(zh: "填空", en: "fill in")
    case .ordering: Message(zh: "排序", en: "ordering")
    case .matching: Message(zh: "连线", en: "matching")
    case .short: Message(zh: "简答", en: "short answer")
    }
  }

  /// Reads a name in either language, `单选` or `单选题`, `trueFalse` in any case; `nil` for others.
  init?(named text: String) {
    let word = text.hasSuffix("题") ? String(text.dropLast()) : text.lowercased()
    let match = QuestionType.allCases.first { type in
      type.rawValue.lowercased() == word || type.message.chinese == word
    }
    guard let match else { return nil }
    self = match
  }
}
