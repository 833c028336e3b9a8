import Questions

extension Question {
  /// The stem with every blank replaced by what `filling` makes of it.
  func stem(filling: (Blank) -> String) -> String {
    guard case .blanks(let gaps) = body else { return stem }
    var text = gaps.texts[0]
    for (blank, next) in zip(gaps.blanks, gaps.texts.dropFirst()) { text += filling(blank) + next }
    return text
  }

  /// The options of single and multiple choice; else none.
  var choices: [Choice] {
    switch body {
    case .single(let choices, _), .multiple(let choices): choices
    default: []
    }
  }
}
