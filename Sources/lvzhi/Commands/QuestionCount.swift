/// The value of `-n` and of other options with a number of 1 or more.
enum QuestionCount {
  /// A number after an option, 1 or more; throws a usage `Failure` for anything else.
  static func read(_ text: String, of option: String = "-n") throws -> Int {
    guard let number = Int(text), number > 0 else {
      throw Failure.usage(.badValue(text, of: option, expected: .expectedNumber))
    }
    return number
  }
}
