/// A question while its lines come in.
struct QuestionDraft {
  /// What came last, which a line without a sign of its own goes on with.
  enum Part {
    case stem, options, answer, explanation
    /// What somebody answered, which is left out.
    case reply
  }

  var line: Int
  /// `nil` where the file does not number its questions.
  var number: Int?
  var section: TypeWord?
  var category: [String]
  var stem: [String] = []
  var options: [String] = []
  var answer: String?
  var explanation: [String] = []
  var difficulty: String?
  var sourceID: String?
  var title: String?
  var basis: String?
  var hint: String?
  var validity: String?
  var tags: [String] = []
  var part = Part.stem
  /// The answer came from a key at the end of the file.
  var hasKey = false

  /// Its number stands in brackets.
  var hasBracketedNumber = false
  /// It is an answer in a key, not a question.
  var isKey = false

  init(line: Int, number: Int?, section: TypeWord?, category: [String]) {
    self.line = line
    self.number = number
    self.section = section
    self.category = category
  }

  /// It has its answer.
  var isComplete: Bool { answer.map { !$0.isEmpty } ?? false }

  /// Whether a line of a list belongs to the stem.
  var takesList: Bool { part == .stem && number != nil && !hasBracketedNumber && !stemText.isEmpty }

  /// Whether options may come: before the answer, or behind one that can only mean some.
  var takesOptions: Bool {
    guard let answer, part != .options else { return true }
    return part == .answer && options.isEmpty && AnswerKey.isAnswer(answer)
  }

  /// Nothing came but a number, such as that of a page.
  var isEmpty: Bool { options.isEmpty && answer == nil && stem.allSatisfy(\.isEmpty) }

  /// The answer that this is.
  var keyEntry: KeyEntry {
    KeyEntry(
      section: section, number: number ?? 0, answer: Looks.plain(answer ?? stemText),
      explanation: explanation)
  }

  /// Goes on with what came last.
  mutating func append(_ text: String) {
    switch part {
    case .stem: stem.append(text)
    case .options: Self.join(text, to: &options[options.count - 1])
    case .answer: Self.join(text, to: &answer)
    case .explanation: explanation.append(text)
    case .reply: break
    }
  }

  /// Takes the answer from the end of the stem, or of the last option.
  mutating func takeTail() {
    guard answer == nil else { return }
    defer { if answer != nil { part = .answer } }
    if let last = options.last {
      let text = Looks.plain(last)
      // A row that was pasted from a table ends with its answer.
      let cell = text.split(separator: "\t").last.map(String.init) ?? ""
      if let (own, tail) = LineReading.tail(text) {
        (options[options.count - 1], answer) = (own, tail)
      } else if text.contains("\t"), AnswerKey.isAnswer(cell) {
        (options[options.count - 1], answer) = (
          CellText.tidy(String(text.dropLast(cell.count))), cell
        )
      }
    } else if let (own, tail) = LineReading.tail(Looks.plain(stemText)) {
      (stem, answer) = ([own], tail)
    }
  }

  /// Whether a line with that number in brackets goes on with the answer: `（1）五` below `答案：`, `（2）选民` below that.
  func isAnswered(inPart number: Int) -> Bool {
    guard self.number != nil, !hasBracketedNumber else { return false }
    if part == .reply { return true }
    // A question that is to be answered in words may have its answer right below.
    if section == .short, part == .stem, number == 1 { return true }
    guard part == .answer, let answer else { return false }
    return number == 1
      ? answer.isEmpty
      : AnswerParts.signs(number - 1).contains { answer.contains($0) }
  }

  /// Takes a field by its name; one that has no place in a bank is passed over.
  mutating func take(_ name: String, _ value: String) {
    guard !value.isEmpty else { return }
    switch name {
    case "难度", "难易程度": difficulty = value
    case "编号", "题目编号": sourceID = value
    case "题名": title = value
    case "题型": section = TypeWord(value) ?? section
    case "依据", "法律依据": basis = value
    case "提示": hint = value
    case "有效期": validity = value
    case "标签": tags = CellText.parts(value, by: "、,，;；")
    default: break
    }
  }

  /// Lines that were wrapped: nothing between Chinese characters, a space between words. In place, so that many lines take
  /// linear time.
  private static func join(_ text: String, to whole: inout String) {
    if let last = whole.last, let first = text.first, last.isASCII && first.isASCII,
      last.isLetter || last.isNumber
    {
      whole += " "
    }
    whole += text
  }

  private static func join(_ text: String, to whole: inout String?) {
    var known = whole ?? ""
    whole = nil
    join(text, to: &known)
    whole = known
  }

  var stemText: String {
    var whole = ""
    for line in stem { Self.join(line, to: &whole) }
    return whole
  }
}
