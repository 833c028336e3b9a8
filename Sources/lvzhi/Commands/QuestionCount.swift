/// The value of `-n`.
enum QuestionCount {
  /// A number of questions, 1 or more; throws a usage `Failure` for anything else.
  static func read(_ text: String) throws -> Int {
    guard let number = Int(text), number > 0 else {
      throw Failure.usage(.badValue(text, of: "-n", expected: .expectedNumber))
    }
    return number
  }
}
