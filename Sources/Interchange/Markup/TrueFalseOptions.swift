/// Choices that are a question of right or wrong.
enum TrueFalseOptions {
  private static let pairs: [(right: String, wrong: String)] = [
    ("true", "false"), ("correct", "incorrect"), ("right", "wrong"), ("正确", "错误"), ("对", "错"),
    ("√", "×"), ("是", "否"),
  ]

  /// Whether "true" is the right one of two options that say just that; `nil` where they are other options, or where not
  /// exactly one is right.
  static func answer(of options: [ForeignOption]) -> Bool? {
    guard options.count == 2, options.count(where: \.isRight) == 1,
      let right = options.first(where: \.isRight), let wrong = options.first(where: { !$0.isRight })
    else { return nil }
    let said = (right.text.lowercased(), wrong.text.lowercased())
    if pairs.contains(where: { said == ($0.right, $0.wrong) }) { return true }
    return pairs.contains { said == ($0.wrong, $0.right) } ? false : nil
  }
}
