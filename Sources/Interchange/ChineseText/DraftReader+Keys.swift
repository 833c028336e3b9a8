/// Answers that stand apart from their questions: in a key at the end, or in another file.
extension DraftReader {
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

  /// Each entry goes to the first question of its number, and of its section where the key names sections, that has no answer
  /// yet.
  mutating func useKeys() {
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
      if drafts[index].explanation.isEmpty { drafts[index].explanation = key.explanation }
    }
  }

  /// Reads what stands behind the number of an answer.
  mutating func beginKey(_ text: String) {
    if case .answer(let answer) = LineReading(text).kind(next: 0) {
      return give(answer, current?.line ?? 0)
    }
    let (answer, explanation) = LineReading.parts(ofAnswer: Looks.plain(text))
    current?.stem = [answer]
    if let explanation { explain(explanation) }
  }

  /// Whether a title of answers may be what it says: most questions above have none. In a question that is answered in words it
  /// is that one's.
  func isKeyToCome(isLabel: Bool, before following: String?) -> Bool {
    if isKeyFile { return true }
    guard let current, !current.isKey, current.answer == nil, drafts.count > 0 else { return false }
    let isOwn = isLabel && current.section == .short && following.flatMap(KeySection.read) == nil
    return answered * 2 <= drafts.count && !isOwn
  }
}
