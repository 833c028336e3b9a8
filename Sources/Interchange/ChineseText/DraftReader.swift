/// Puts lines together to questions.
struct DraftReader {
  private var drafts: [QuestionDraft] = []
  private var current: QuestionDraft?
  private var section: TypeWord?
  private var category: [String] = []
  private var keys: [(section: TypeWord?, number: Int, answer: String)] = []
  private var isAfterBlank = true
  private var strays: [ImportRefusal] = []

  mutating func take(_ raw: String, number line: Int) {
    let reading = LineReading(raw)
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
    case .numbered(let number, let rest): begin(line, number, rest)
    case .options(let from, let options): add(options, from: from, line, reading.text)
    case .answer(let answer): give(answer, line)
    case .explanation(let text):
      guard current != nil else { return stray(reading.text, line) }
      current?.part = .explanation
      current?.explanation.append(text)
    case .remark(let name, let value):
      current?.take(name, Looks.plain(value))
    case .key(let entries):
      // A line of a table in a question is no key.
      finish()
      keys += entries.map { (section, $0.number, $0.answer) }
    case .text(let text): goOn(text, line)
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

  /// Takes answers from another file: of the question with the same wording, else of one with the same number and nearly the
  /// same wording; keys of numbers join this file's own.
  mutating func useAnswers(of other: inout DraftReader) {
    finish()
    other.finish()
    let answered = other.drafts.filter { $0.answer != nil }
    let exact = Dictionary(grouping: answered, by: Self.wording)
    let numbered = Dictionary(grouping: answered) { $0.number ?? 0 }
    for index in drafts.indices where drafts[index].answer?.isEmpty ?? true {
      let draft = drafts[index]
      let wording = Self.wording(draft)
      let fitting = { (other: QuestionDraft) in
        draft.options.isEmpty == (AnswerCell.truth(other.answer ?? "", options: []) != nil)
      }
      let near = (draft.number.flatMap { numbered[$0] } ?? []).lazy.filter(fitting)
        .prefix(Self.mostOfOneNumber).map { ($0, Self.likeness(wording, Self.wording($0))) }.max {
          $0.1 < $1.1
        }
      let found =
        exact[wording]?.prefix(Self.mostOfOneNumber).first(where: fitting)
        ?? near.flatMap { $0.1 >= 0.5 ? $0.0 : nil }
      guard let answer = found?.answer else { continue }
      drafts[index].answer = answer
      drafts[index].hasKey = true
    }
    keys += other.keys
  }

  /// Where numbers start anew in every chapter, so many questions of one number are compared.
  private static let mostOfOneNumber = 100

  /// The letters of a stem alone, which two copies of it share.
  private static func wording(_ draft: QuestionDraft) -> String {
    CellText.narrowed(Looks.plain(draft.stemText)).filter { $0.isLetter || $0.isNumber }
  }

  /// How many of their pairs of neighbouring letters two wordings share, 0…1 (Dice's coefficient).
  private static func likeness(_ one: String, _ other: String) -> Double {
    let (left, right) = (pairs(one), pairs(other))
    guard !left.isEmpty, !right.isEmpty else { return 0 }
    return 2 * Double(left.intersection(right).count) / Double(left.count + right.count)
  }

  private static func pairs(_ text: String) -> Set<[Character]> {
    Set(zip(text, text.dropFirst()).map { [$0, $1] })
  }

  private struct KeyPlace: Hashable {
    let number: Int
    let section: TypeWord?
  }

  // MARK: Lines

  private mutating func begin(_ line: Int, _ number: Int?, _ text: String) {
    finish()
    var draft = QuestionDraft(line: line, number: number, section: section, category: category)
    // `题干|||答案`
    let parts = text.split(separator: "|||", maxSplits: 1).map { CellText.tidy(String($0)) }
    draft.stem = [parts.first ?? text]
    if let (stem, options) = OptionLine.split(draft.stem[0]) {
      draft.stem = [stem]
      draft.options = options
      draft.part = .options
    }
    if parts.count > 1 {
      draft.answer = parts[1]
      draft.part = .answer
    }
    current = draft
  }

  private mutating func add(_ options: [String], from: Int, _ line: Int, _ text: String) {
    guard var draft = current, draft.answer == nil || draft.part == .options,
      draft.options.count == from
    else { return goOn(text, line) }
    draft.options += options
    draft.part = .options
    current = draft
  }

  private mutating func give(_ answer: String, _ line: Int) {
    guard var draft = current else {
      if !answer.isEmpty { stray(answer, line) }
      return
    }
    if let known = draft.answer, !known.isEmpty, draft.part != .answer { return goOn(answer, line) }
    draft.answer = answer
    draft.part = .answer
    current = draft
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
    let isComplete = draft.answer.map { !$0.isEmpty } ?? false
    return switch draft.part {
    case .answer: isComplete && (isAfterBlank || draft.number == nil) && draft.section != .short
    case .explanation: isAfterBlank && draft.number == nil
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
  private mutating func finish() {
    guard let draft = current else { return }
    current = nil
    let isBare = draft.options.isEmpty && draft.answer == nil && draft.number == nil
    if isBare {
      strays.append(
        ImportRefusal(.notAQuestion, at: ImportPlace(line: draft.line), excerpt: draft.stemText))
    } else {
      drafts.append(draft)
    }
  }

  /// Each entry goes to the first question of its number, and of its section where the key names sections, that has no answer
  /// yet.
  private mutating func useKeys() {
    guard !keys.isEmpty else { return }
    // The first is the last, to be taken off.
    var open: [KeyPlace: [Int]] = [:]
    for (index, draft) in drafts.enumerated().reversed() where draft.answer?.isEmpty ?? true {
      guard let number = draft.number else { continue }
      open[KeyPlace(number: number, section: nil), default: []].append(index)
      if let section = draft.section {
        open[KeyPlace(number: number, section: section), default: []].append(index)
      }
    }
    var isTaken = Set<Int>()
    func next(_ place: KeyPlace) -> Int? {
      while let index = open[place]?.popLast() {
        if isTaken.insert(index).inserted { return index }
      }
      return nil
    }
    for key in keys {
      let inSection = key.section.flatMap { next(KeyPlace(number: key.number, section: $0)) }
      guard let index = inSection ?? next(KeyPlace(number: key.number, section: nil)) else {
        continue
      }
      drafts[index].answer = key.answer
      drafts[index].hasKey = true
    }
  }
}
