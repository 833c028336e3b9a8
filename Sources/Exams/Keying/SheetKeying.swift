package import Papers
package import Questions
package import Records

/// One answer sheet while it is keyed in, question after question as printed.
package struct SheetKeying: Sendable {
  /// What was keyed at a question.
  package enum Slot: Hashable, Sendable {
    case answered(Answer)
    /// Nothing stands on the sheet.
    case open
  }

  package let paper: Paper
  /// The questions as the variant prints them.
  package let items: [PaperItem]
  /// Of the questions keyed so far, from the first.
  package private(set) var slots: [Slot] = []

  /// An empty sheet of a variant; of the first one if the paper has no such variant.
  package init(_ paper: Paper, _ variant: VariantLetter) {
    self.paper = paper
    let items = paper.items(variant)
    self.items = items.isEmpty ? paper.variants.first.map { paper.items($0.letter) } ?? [] : items
  }

  /// The same sheet with what was keyed in before; questions that are not there are open.
  package init(_ paper: Paper, _ variant: VariantLetter, answers: [QuestionName: RecordedAnswer]) {
    self.init(paper, variant)
    slots = items.map { item in
      answers[item.name]?.answer(to: item.question.type).map(Slot.answered) ?? .open
    }
  }

  /// The next question to be keyed; `nil` when all are.
  package var next: PaperItem? { slots.count < items.count ? items[slots.count] : nil }

  package var openNumbers: [Int] {
    zip(items, slots).filter { $1 == .open }.map { $0.0.number }
  }

  /// Keys a line: the answers from the next question on, in runs of any length, `-` for none. Single choice and true/false
  /// take a character each; the letters of multiple choice stand together, apart from the next by a space or comma; whatever is
  /// answered in words has a line of its own. Nothing is keyed if something is wrong.
  package mutating func key(_ line: String) throws(KeyingProblem) {
    guard let next else { throw .tooMany(line) }
    var new = slots
    if next.question.type.takesOwnLine {
      new.append(try Self.slot(Substring(line), at: next))
      slots = new
      return
    }
    let tokens = line.split { $0.isWhitespace || ",，、;；/／".contains($0) }
    guard !tokens.isEmpty else { throw .empty }
    for token in tokens {
      var rest = token
      while !rest.isEmpty {
        guard new.count < items.count else { throw .tooMany(String(rest)) }
        let item = items[new.count]
        if item.question.type.takesOwnLine { throw .needsOwnLine(number: item.number) }
        let part = Self.part(of: rest, for: item)
        new.append(try Self.slot(part, at: item))
        rest = rest.dropFirst(part.count)
      }
    }
    slots = new
  }

  /// Keys the answer to the question of a number anew; it has to be one that was keyed.
  package mutating func fix(_ number: Int, _ text: String) throws(KeyingProblem) {
    guard let index = items.firstIndex(where: { $0.number == number }), index < slots.count else {
      throw .noQuestion("\(number)", last: slots.count)
    }
    slots[index] = try Self.slot(Substring(text), at: items[index])
  }

  /// Forgets what was keyed from the question of that number on.
  package mutating func goBack(to number: Int) throws(KeyingProblem) {
    guard let index = items.firstIndex(where: { $0.number == number }), index <= slots.count else {
      throw .noQuestion("\(number)", last: min(slots.count + 1, items.count))
    }
    slots.removeSubrange(index...)
  }

  /// What was keyed, questions left open and not reached left out.
  package var result: PaperEntry.Result {
    var answers: [QuestionName: RecordedAnswer] = [:]
    for (item, slot) in zip(items, slots) {
      if case .answered(let answer) = slot { answers[item.name] = RecordedAnswer(answer) }
    }
    return .answers(answers)
  }

  /// The part of a run of characters that answers one question.
  private static func part(of rest: Substring, for item: PaperItem) -> Substring {
    if let first = rest.first, openMarks.contains(first) { return rest.prefix(1) }
    switch item.question.type {
    case .multiple:
      return rest.prefix { !openMarks.contains($0) && !ticks.contains($0) }
    case .trueFalse:
      // 正确 and 错误 are words; 对错对 is three answers.
      let word = rest.prefix(2)
      if word.count == 2, !word.contains(where: \.isASCII),
        case .understood = read(word, at: item)
      {
        return word
      }
      return rest.prefix(1)
    default: return rest.prefix(1)
    }
  }

  /// Nothing stands on the sheet.
  private static let openMarks: Set<Character> = ["-", "－", "—", "–", "_", "空"]
  private static let ticks: Set<Character> = ["√", "✓", "✔", "×", "✗", "✘", "对", "错"]

  private static func slot(_ text: Substring, at item: PaperItem) throws(KeyingProblem) -> Slot {
    let trimmed = text.drop(while: \.isWhitespace)
    if trimmed.count == 1, openMarks.contains(trimmed[trimmed.startIndex]) { return .open }
    switch read(trimmed, at: item) {
    case .understood(let answer, _): return .answered(answer)
    case .misunderstood(let problem): throw .answer(number: item.number, problem)
    }
  }

  private static func read(_ text: Substring, at item: PaperItem) -> AnswerReading {
    AnswerReader.read(String(text), question: item.question, order: item.order)
  }
}

extension QuestionType {
  /// Whether answers to it are words, or need more than a run of characters.
  package var takesOwnLine: Bool {
    switch self {
    case .single, .multiple, .trueFalse: false
    case .blank, .ordering, .matching, .short: true
    }
  }
}
