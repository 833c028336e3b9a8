/// Something said to a person, in both languages. Every text the program shows is one of these, so a
/// text without its translation does not compile.
struct Message: Sendable, Hashable {
  let chinese: String
  let english: String

  init(zh chinese: String, en english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// A text that is the same in both languages, such as a name or a path.
  static func verbatim(_ text: String) -> Message {
    Message(zh: text, en: text)
  }

  func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }

  /// Both languages of two messages, one after the other.
  static func + (left: Message, right: Message) -> Message {
    Message(zh: left.chinese + right.chinese, en: left.english + right.english)
  }
}
