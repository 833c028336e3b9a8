/// Answers of fill-in questions in Moodle, where `*` stands for anything and `\*` for itself.
enum AnswerPattern {
  /// The answer as it is written, without wildcards taken for such; whether there are any.
  static func plain(_ pattern: String) -> (text: String, hasWildcards: Bool) {
    var hasWildcards = false
    var last: Character?
    for character in pattern {
      if character == "*", last != "\\" { hasWildcards = true }
      last = character
    }
    return (pattern.replacing("\\*", with: "*"), hasWildcards)
  }

  static func escaped(_ text: String) -> String { text.replacing("*", with: "\\*") }
}
