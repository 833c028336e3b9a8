/// Rules for the Chinese that the program speaks.
enum ChineseProse {
  /// Left column of the word table in content.md, with what contains the word and is right.
  private static let words: [(wrong: String, right: [String])] = [
    ("提案", []), ("人民代表", ["人民代表大会"]), ("议员", []), ("竞选", []), ("弹劾", []), ("参政议政", []),
    ("乡镇人大主任", []), ("乡镇人大常委会", []), ("常设机构", []), ("任命人大主席", []),
    ("任命乡镇人大主席", []), ("县人大领导乡镇人大", []),
  ]

  /// What is wrong with a text; empty if nothing.
  static func faults(in text: String) -> [String] {
    var faults: [String] = []
    for (wrong, right) in words {
      let rest = right.reduce(text) { $0.replacing($1, with: "") }
      if rest.contains(wrong) { faults.append(wrong) }
    }
    for match in text.matches(of: /\p{Han}[,.;:!?()]\p{Han}/) {
      faults.append("half-width: \(match.output)")
    }
    // A full stop or comma of Chinese has no blank beside it.
    for match in text.matches(of: /[，。；：！？、] ?[,.;!?]|[，。；！？、] \p{Han}/) {
      faults.append("doubled or blank: \(match.output)")
    }
    if text.contains(/\p{Han}(\.\.\.|--)/) { faults.append("use …… or ——") }
    return faults
  }

  static func endsInPunctuation(_ text: String) -> Bool {
    text.last.map("。？！）：".contains) ?? false
  }
}
