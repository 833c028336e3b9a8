/// The words that answer a true/false question.
enum TruthWord {
  /// `nil` for any other text.
  static func value(_ text: String) -> Bool? {
    switch text {
    case "对", "正确", "√": true
    case "错", "错误", "×": false
    default:
      switch text.lowercased() {
      case "true": true
      case "false": false
      default: nil
      }
    }
  }
}
