import Questions

/// Questions to read answers for. Their wording does not matter but where a test says so.
enum Sample {
  static func single(_ right: Int, of count: Int = 4) -> Question {
    question(.single(choices: choices([right], of: count), right: letter(right)))
  }

  static func multiple(_ right: Set<Int>, of count: Int = 4) -> Question {
    question(.multiple(choices: choices(right, of: count)))
  }

  static func trueFalse(_ isTrue: Bool) -> Question { question(.trueFalse(isTrue)) }

  static func ordering(_ count: Int) -> Question {
    question(.ordering((0..<count).map { "步骤\($0)" }))
  }

  /// Right-hand sides named `右0`, `右1`, …; `key` as in `Matching`.
  static func matching(_ key: [Int], rights: Int) -> Question {
    let lefts = key.indices.map { "左\($0)" }
    let rights = (0..<rights).map { "右\($0)" }
    return question(.matching(Matching(lefts: lefts, rights: rights, key: key)))
  }

  static func blanks(_ marked: String) -> Question { question(.blanks(fillIn(marked))) }

  static func short(_ points: [Points]) -> Question {
    question(.short(model: "答", points: points.map { KeyPoint(text: "要点", points: $0) }))
  }

  /// Splits `经{{过半数|过半}}通过` as a bank does, without its escapes.
  static func fillIn(_ marked: String) -> FillIn {
    var texts = [""]
    var blanks: [Blank] = []
    var rest = marked[...]
    while let open = rest.firstRange(of: "{{"), let close = rest.firstRange(of: "}}") {
      texts[texts.count - 1] += rest[..<open.lowerBound]
      let alternatives = rest[open.upperBound..<close.lowerBound].split(separator: "|")
      blanks.append(Blank(alternatives: alternatives.map(String.init)))
      texts.append("")
      rest = rest[close.upperBound...]
    }
    texts[texts.count - 1] += rest
    return FillIn(texts: texts, blanks: blanks)
  }

  static func question(_ body: QuestionBody, shuffles: Bool = true) -> Question {
    var fields = QuestionFields()
    fields.shuffles = shuffles
    return Question(name: name, stem: "题干", body: body, fields: fields)
  }

  static func letter(_ index: Int) -> OptionLetter {
    guard let letter = OptionLetter(index: index) else { preconditionFailure("letter \(index)") }
    return letter
  }

  static func order(_ recorded: String) -> DisplayOrder {
    guard let order = DisplayOrder(recorded) else { preconditionFailure("order \(recorded)") }
    return order
  }

  private static func choices(_ right: Set<Int>, of count: Int) -> [Choice] {
    (0..<count).map { Choice(text: "选项内容\($0)", isRight: right.contains($0)) }
  }

  private static var name: QuestionName {
    guard let name = QuestionName("sample/1") else { preconditionFailure("sample/1") }
    return name
  }
}
