/// One item as an element of Moodle XML.
struct MoodleXMLItem {
  private(set) var xml = ""
  private(set) var losses: [ImportLoss] = []

  init(_ item: ForeignItem) {
    xml = "  <question type=\"\(Self.kind(item.body))\">\n"
    xml += "    <name><text>\(XMLText.escaped(item.title ?? Self.name(item.stem)))</text></name>\n"
    add("questiontext", Self.stem(item))
    add("generalfeedback", item.explanation ?? "")
    if let id = item.sourceID { line("idnumber", id) }
    line("hidden", "0")
    body(item.body)
    if let hint = item.hint { add("hint", hint) }
    if !item.tags.isEmpty {
      let tags = item.tags.map { "<tag><text>\(XMLText.escaped($0))</text></tag>" }
      xml += "    <tags>\(tags.joined())</tags>\n"
    }
    xml += "  </question>\n"
    if item.difficulty != nil { losses.append(.field("difficulty")) }
    if let basis = item.basis { losses.append(.basis(basis)) }
    if item.validity != nil { losses.append(.field("validity")) }
  }

  private static func kind(_ body: ForeignBody) -> String {
    switch body {
    case .choice: "multichoice"
    case .trueFalse: "truefalse"
    case .blanks(let answers): answers.count == 1 ? "shortanswer" : "cloze"
    case .matching: "matching"
    case .ordering: "ordering"
    case .short: "essay"
    }
  }

  /// Moodle wants a name for every question: the beginning of what it asks, which is no title when it is read again.
  static func name(_ stem: String) -> String {
    let line = stem.split(whereSeparator: \.isNewline).first ?? ""
    return String(line.replacing(GapMarks.gap, with: GapMarks.line).prefix(60))
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func stem(_ item: ForeignItem) -> String {
    guard case .blanks(let answers) = item.body else { return item.stem }
    // One gap alone: a question with one answer, and a line where the gap is.
    guard answers.count != 1 else {
      return item.stem.replacing(GapMarks.gap, with: "_____")
    }
    let pieces = item.stem.split(separator: GapMarks.gap, omittingEmptySubsequences: false)
    var text = String(pieces[0])
    for (index, accepted) in answers.enumerated() {
      let written = accepted.map { "=" + ClozeText.escaped(AnswerPattern.escaped($0)) }.joined(
        separator: "~")
      text += "{1:SHORTANSWER:\(written)}" + (index + 1 < pieces.count ? pieces[index + 1] : "")
    }
    return text + pieces.dropFirst(answers.count + 1).joined(separator: GapMarks.line)
  }

  private mutating func body(_ body: ForeignBody) {
    switch body {
    case .choice(let options, let several):
      let right = options.count { $0.isRight }
      let share = several ? Self.share(of: max(right, 1)) : "100"
      line("single", "\(!several)")
      line("shuffleanswers", "true")
      line("answernumbering", "ABCD")
      for option in options {
        answer(option.text, share: option.isRight ? share : "0", feedback: option.feedback)
      }
    case .trueFalse(let isTrue):
      for (text, value) in [("true", true), ("false", false)] {
        xml +=
          "    <answer fraction=\"\(value == isTrue ? 100 : 0)\" format=\"moodle_auto_format\">"
        xml += "<text>\(text)</text></answer>\n"
      }
    case .blanks(let answers):
      guard answers.count == 1 else { return }
      line("usecase", "0")
      for accepted in answers[0] {
        xml += "    <answer fraction=\"100\" format=\"plain_text\">"
        xml += "<text>\(XMLText.escaped(AnswerPattern.escaped(accepted)))</text></answer>\n"
      }
    case .matching(let pairs, let extras):
      line("shuffleanswers", "true")
      for (left, right) in pairs.map({ ($0.left, $0.right) }) + extras.map({ ("", $0) }) {
        xml += "    <subquestion format=\"markdown\"><text>\(XMLText.escaped(left))</text>"
        xml += "<answer format=\"plain_text\"><text>\(XMLText.escaped(right))</text></answer>"
        xml += "</subquestion>\n"
      }
    case .ordering(let items):
      for (index, item) in items.enumerated() { answer(item, share: "\(index + 1)", feedback: nil) }
    case .short(let model, let points):
      line("responseformat", "editor")
      add("graderinfo", ModelAnswerText.text(model: model, points: points))
    }
  }

  /// The shares that Moodle knows have up to seven decimals; it refuses others.
  private static func share(of count: Int) -> String {
    let known = [
      1: "100", 2: "50", 3: "33.33333", 4: "25", 5: "20", 6: "16.66667", 7: "14.28571", 8: "12.5",
      9: "11.11111", 10: "10",
    ]
    return known[count] ?? "5"
  }

  // MARK: Elements

  private mutating func answer(_ text: String, share: String, feedback: String?) {
    xml += "    <answer fraction=\"\(share)\" format=\"markdown\">"
    xml += "<text>\(XMLText.escaped(text))</text>"
    if let feedback {
      xml += "<feedback format=\"markdown\"><text>\(XMLText.escaped(feedback))</text></feedback>"
    }
    xml += "</answer>\n"
  }

  private mutating func add(_ name: String, _ text: String) {
    xml += "    <\(name) format=\"markdown\"><text>\(XMLText.escaped(text))</text></\(name)>\n"
  }

  private mutating func line(_ name: String, _ text: String) {
    xml += "    <\(name)>\(XMLText.escaped(text))</\(name)>\n"
  }
}
