/// Signs behind options that say which are right: `乙（正确答案）`, `丙 √`; others may say `（✗）`.
enum OptionSign {
  private static let right = ["正确答案", "正确", "答案", "√", "✓", "✔", "✅"]
  private static let wrong = ["错误", "×", "✗", "✘", "❌"]

  /// The options, the right ones marked as standing out and all without their signs; as they are where none has one.
  static func marked(_ options: [String]) -> [String] {
    let rights = options.map { stripped($0, right) }
    guard rights.contains(where: { $0 != nil }) else { return options }
    return options.indices.map { index in
      rights[index].map { Looks.marked($0, .strong) } ?? stripped(options[index], wrong)
        ?? options[index]
    }
  }

  /// The text before a sign, which may stand in brackets; words need them.
  private static func stripped(_ option: String, _ signs: [String]) -> String? {
    let text = Looks.plain(option)
    for sign in signs {
      let isWord = sign.first?.isLetter ?? false
      let forms = ["（\(sign)）", "(\(sign))", "【\(sign)】", "[\(sign)]"] + (isWord ? [] : [sign])
      for form in forms where text.hasSuffix(form) {
        let rest = CellText.tidy(String(text.dropLast(form.count)))
        return rest.isEmpty ? nil : rest
      }
    }
    return nil
  }
}
