/// Puts lines together to questions.
struct DraftReader {
  var drafts: [QuestionDraft] = []
  var keys: [KeyEntry] = []
  var current: QuestionDraft?
  private var section: TypeWord?
  private var category: [String] = []
  /// The sections by the numbers that stand before their names.
  private var sections: [String: TypeWord] = [:]
  /// What a line says that the next question is.
  private var nextType: TypeWord?
  private var isAfterBlank = true
  private var strays: [ImportRefusal] = []
  /// The file has nothing but answers.
  let isKeyFile: Bool
  /// A title of answers stood above: what is numbered now are answers.
  private var isInKey = false
  /// How many of the drafts have an answer.
  var answered = 0

  init(isKeyFile: Bool = false) {
    self.isKeyFile = isKeyFile
  }

  /// Takes all lines of a file.
  mutating func take(_ lines: [String]) {
    var index = 0
    while index < lines.count {
      if let table = KeyTable(lines, at: index) {
        take(table.entries)
        index += table.count
      } else if let list = KeyList(lines, at: index) {
        take(list.entries)
        index += list.count
      } else if current?.part == .stem, let options = OptionLine.written(lines, at: index) {
        for option in options {
          take(option, number: index + 1)
          index += 1
        }
      } else {
        take(
          lines[index], number: index + 1,
          before: lines[(index + 1)...].first { !Spacing.isBlank($0) })
        index += 1
      }
    }
  }

  /// A line of a table in a question is no key.
  private mutating func take(_ entries: [KeyEntry]) {
    finish()
    keys += entries.map { entry in
      var entry = entry
      entry.section = entry.section ?? section
      return entry
    }
    isAfterBlank = false
  }

  /// `following` is the next line that holds something, which is asked for where it matters.
  private mutating func take(
    _ raw: String, number line: Int, before following: @autoclosure () -> String? = nil
  ) {
    if isInKey, let (section, rest) = KeySection.read(raw), let type = sections[section] {
      finish()
      self.section = type
      return KeySection.entries(rest).forEach { take(LineReading($0), raw: $0, number: line) }
    }
    let reading = LineReading(raw)
    if reading.isKeyTitle, isKeyToCome(isLabel: reading.isLabel, before: following()) {
      finish()
      isInKey = true
      if case .section(let type) = reading.kind(next: 0) { section = type }
      return
    }
    take(reading, raw: raw, number: line)
  }

  private mutating func take(_ reading: LineReading, raw: String, number line: Int) {
    if isOfSomebody(reading) { return }
    let next = current?.part == .stem || current?.part == .options ? current?.options.count ?? 0 : 0
    let kind = reading.kind(next: next)
    defer { isAfterBlank = kind == .blank }
    switch kind {
    case .blank: break
    case .heading(let title):
      finish()
      category = [Looks.plain(title)]
      section = nil
    case .section(let type):
      finish()
      section = type
      if let ordinal = KeySection.read(raw)?.section, !isInKey { sections[ordinal] = type }
    case .numbered(let number, _)
    where reading.hasBracketedNumber && current?.isAnswered(inPart: number) ?? false:
      if current?.part == .stem { current?.part = .answer }
      current?.append(Looks.plain(reading.marked))
    case .numbered where reading.isList && current?.takesList ?? false: goOn(reading.marked, line)
    case .numbered(let number, let rest):
      begin(line, number, rest)
      current?.hasBracketedNumber = reading.hasBracketedNumber
    case .stem(let text): takeStem(line, text)
    case .options(let from, let options): add(options, from: from, line, reading.marked)
    case .answer(let answer): give(answer, line)
    case .explanation(let text):
      guard current != nil else { return stray(reading.marked, line) }
      explain(text)
    case .reply: current?.part = .reply
    case .remark(let name, let value): remark(name, Looks.plain(value))
    case .key(let section, let entries):
      take(entries.map { KeyEntry(section: section, number: $0.number, answer: $0.answer) })
    case .text(let text):
      if let number = reading.bareNumber, current?.isComplete ?? true {
        begin(line, number, "")
      } else {
        goOn(text, line)
      }
    }
  }

  /// The items, keys given to the questions that lack an answer.
  mutating func finished() -> ImportedFile {
    finish()
    useKeys()
    var file = ImportedFile()
    file.refusals = strays
    for draft in drafts {
      var reading = DraftReading(draft)
      switch reading.read() {
      case .success(let item): file.items.append(item)
      case .failure(let refusal): file.refusals.append(refusal)
      }
    }
    return file
  }

  // MARK: Lines

  /// Whether a line says how somebody answered, which is left out: behind options that all have their text, or behind an
  /// answer.
  private func isOfSomebody(_ reading: LineReading) -> Bool {
    guard let current else { return false }
    return switch current.part {
    case .stem: false
    case .options:
      reading.isVerdict && current.options.count > 1 && current.options.last?.isEmpty == false
    case .answer: reading.isResult && current.isComplete
    case .explanation, .reply: reading.isResult
    }
  }

  /// A text that says that it is a stem begins a question, unless its number has just begun it.
  private mutating func takeStem(_ line: Int, _ text: String) {
    guard let draft = current, draft.part == .stem, draft.stemText.isEmpty else {
      return begin(line, nil, text)
    }
    current?.append(text)
  }

  /// A field; the type before a question is that of the next.
  private mutating func remark(_ name: String, _ value: String) {
    if name == "题型", isAfterBlank || current == nil, let type = TypeWord(value) {
      nextType = type
    } else {
      current?.take(name, value)
    }
  }

  private mutating func begin(_ line: Int, _ number: Int?, _ text: String) {
    finish()
    let type = nextType ?? section
    nextType = nil
    var draft = QuestionDraft(line: line, number: number, section: type, category: category)
    // `题干|||答案`
    let parts = text.split(separator: "|||", maxSplits: 1).map { CellText.tidy(String($0)) }
    draft.stem = [parts.first ?? text]
    let isAnswer = (isKeyFile || !keys.isEmpty) && AnswerKey.isAnswer(text)
    draft.isKey = number != nil && (isInKey || isAnswer)
    if draft.isKey {
      current = draft
      return beginKey(text)
    }
    if let (stem, options) = OptionLine.split(MarkedText(draft.stem[0])) {
      draft.stem = [stem]
      draft.options = options
      draft.part = .options
    }
    if parts.count > 1 {
      draft.answer = parts[1]
      draft.part = .answer
    }
    draft.takeTail()
    current = draft
  }

  private mutating func add(_ options: [String], from: Int, _ line: Int, _ text: String) {
    guard var draft = current, draft.takesOptions, draft.options.count == from else {
      return goOn(text, line)
    }
    draft.options += options
    draft.part = .options
    draft.takeTail()
    // Questions follow again.
    draft.isKey = false
    isInKey = false
    current = draft
  }

  mutating func explain(_ text: String) {
    current?.part = .explanation
    current?.explanation.append(text)
  }

  mutating func give(_ answer: String, _ line: Int) {
    guard var draft = current else {
      if !answer.isEmpty { stray(answer, line) }
      return
    }
    if let known = draft.answer, !known.isEmpty, draft.part != .answer { return goOn(answer, line) }
    let (own, explanation) = LineReading.parts(ofAnswer: answer)
    draft.answer = own
    draft.part = .answer
    current = draft
    if let explanation { explain(explanation) }
  }

  /// A line that is nothing by itself: more of what came last, or a question without a number.
  private mutating func goOn(_ text: String, _ line: Int) {
    // The question is not kept beside: then every line would copy it.
    if current.map(isBegun(after:)) ?? true {
      begin(line, nil, text)
    } else {
      current?.append(text)
    }
  }

  /// Whether a line that is nothing by itself begins a question behind `draft`.
  private func isBegun(after draft: QuestionDraft) -> Bool {
    switch draft.part {
    case .answer:
      draft.isComplete && (isAfterBlank || draft.number == nil) && draft.section != .short
    case .explanation, .reply: isAfterBlank && draft.number == nil
    case .options: isAfterBlank && draft.number == nil
    case .stem:
      isAfterBlank && draft.number == nil && draft.stemText.count > 0 && !Self.isTitle(draft)
    }
  }

  private static func isTitle(_ draft: QuestionDraft) -> Bool { draft.stemText.count < 8 }

  private mutating func stray(_ text: String, _ line: Int) {
    strays.append(
      ImportRefusal(.stray(String(text.prefix(20))), at: ImportPlace(line: line), excerpt: ""))
  }

  /// A text with neither options nor an answer before anything else is the title of the file.
  mutating func finish() {
    guard let draft = current else { return }
    current = nil
    if draft.isKey {
      return keys.append(draft.keyEntry)
    }
    let isBare = draft.options.isEmpty && draft.answer == nil && draft.number == nil
    if draft.isEmpty { return }
    if isBare {
      strays.append(
        ImportRefusal(.notAQuestion, at: ImportPlace(line: draft.line), excerpt: draft.stemText))
    } else {
      drafts.append(draft)
      if draft.answer != nil { answered += 1 }
    }
  }
}
